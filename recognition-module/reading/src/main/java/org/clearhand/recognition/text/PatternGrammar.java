package org.clearhand.recognition.text;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A grammar given as a regular expression, of which {@link PatternParser} says what it may use. The state is what may still follow,
 * so there are only few, however long the text. Immutable.
 */
public final class PatternGrammar implements TextGrammar<Set<PatternExpression>> {
    private final PatternExpression whole;

    /**
     * Reads the expression.
     *
     * @throws IllegalArgumentException when it uses more of the language than is understood
     */
    public PatternGrammar(String regularExpression) {
        this.whole = PatternParser.parse(regularExpression);
    }

    @Override
    public Set<PatternExpression> start() {
        return Set.of(whole);
    }

    @Override
    public Optional<Set<PatternExpression>> next(Set<PatternExpression> state, char character) {
        Set<PatternExpression> rests = new LinkedHashSet<>();
        state.forEach(expression -> rests.addAll(expression.after(character)));
        return rests.isEmpty() ? Optional.empty() : Optional.of(Set.copyOf(rests));
    }

    @Override
    public boolean mayEnd(Set<PatternExpression> state) {
        return state.stream().anyMatch(PatternExpression::fitsEmpty);
    }
}
