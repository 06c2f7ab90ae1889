package org.clearhand.recognition.text;

import java.util.List;
import java.util.Optional;

/** Two digits over a hundred. The stroke between them may look like a one, or may have run into the hundred; what is left of a word before them may be skipped. */
final class HundredthsGrammar implements TextGrammar<String> {
    static final GrammarAutomaton AUTOMATON = GrammarAutomaton.of(new HundredthsGrammar());

    static final int DIGITS = 2;
    private static final List<String> OVER_HUNDRED = List.of("/100", "1100", "100");
    /** Nats a frame: measured on 600 generated lines, dearer than among words, because a digit is few frames. */
    private static final double SKIP_COST = 4;

    private HundredthsGrammar() {}

    @Override
    public String start() {
        return "";
    }

    @Override
    public Optional<String> next(String read, char character) {
        String longer = read + character;
        boolean fits = read.length() < DIGITS
                ? character >= '0' && character <= '9'
                : OVER_HUNDRED.stream().anyMatch(rest -> rest.startsWith(longer.substring(DIGITS)));
        return fits ? Optional.of(longer) : Optional.empty();
    }

    @Override
    public boolean mayEnd(String read) {
        return read.length() > DIGITS && OVER_HUNDRED.contains(read.substring(DIGITS));
    }

    @Override
    public double skipCost(String read) {
        return read.isEmpty() || mayEnd(read) ? SKIP_COST : Double.POSITIVE_INFINITY;
    }
}
