package org.clearhand.recognition.text;

import java.util.Optional;
import java.util.Set;

/** The texts of a pattern, with a space wherever somebody groups their characters. Immutable. */
final class CodeGrammar implements TextGrammar<CodeGrammar.State> {
    /**
     * How far one got.
     *
     * @param rest what may follow
     * @param atGap at the beginning, or behind a space
     */
    record State(Set<PatternExpression> rest, boolean atGap) {}

    private final PatternGrammar pattern;

    CodeGrammar(String regularExpression) {
        this.pattern = new PatternGrammar(regularExpression);
    }

    @Override
    public State start() {
        return new State(pattern.start(), true);
    }

    @Override
    public Optional<State> next(State state, char character) {
        if (character == ' ') {
            return state.atGap() ? Optional.empty() : Optional.of(new State(state.rest(), true));
        }
        return pattern.next(state.rest(), character).map(rest -> new State(rest, false));
    }

    @Override
    public boolean mayEnd(State state) {
        return !state.atGap() && pattern.mayEnd(state.rest());
    }
}
