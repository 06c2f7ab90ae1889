package org.clearhand.training.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.clearhand.recognition.text.PatternExpression;
import org.clearhand.recognition.text.PatternGrammar;

/** Codes after a pattern, every character that may stand at a place as likely as any other. */
public final class CodeTexts implements WordLines.Texts {
    private static final String CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-/.";
    /** Where a code may end or go on. */
    private static final double ENDING = 0.3;
    /** Longer than any field. */
    private static final int LONGEST = 60;

    private final PatternGrammar grammar;

    /**
     * Codes of a template's field.
     *
     * @throws IllegalArgumentException for what is no pattern
     */
    public CodeTexts(String pattern) {
        this.grammar = new PatternGrammar(pattern);
    }

    /** What keeps a text from being a pattern; empty for a good one. */
    public static Optional<String> flaw(String pattern) {
        try {
            return new PatternGrammar(pattern).mayEnd(new PatternGrammar(pattern).start())
                    ? Optional.of(pattern + " fits an empty field")
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public String next(RandomGenerator random) {
        StringBuilder code = new StringBuilder();
        Set<PatternExpression> state = grammar.start();
        while (code.length() < LONGEST && !(grammar.mayEnd(state) && Chance.of(ENDING, random))) {
            List<Character> possible = new ArrayList<>();
            for (int i = 0; i < CHARACTERS.length(); i++) {
                if (grammar.next(state, CHARACTERS.charAt(i)).isPresent()) {
                    possible.add(CHARACTERS.charAt(i));
                }
            }
            if (possible.isEmpty()) {
                return code.toString();
            }
            char character = Chance.pick(possible, random);
            code.append(character);
            Optional<Set<PatternExpression>> after = grammar.next(state, character);
            state = after.orElseThrow();
        }
        return code.toString();
    }
}
