package org.clearhand.recognition.text;

import java.util.Optional;

/**
 * Which strings a field may hold, character by character from the left. Implementations are immutable.
 *
 * @param <S> how far one got; immutable
 */
public interface TextGrammar<S> {
    S start();

    /** The state after one more character; empty where no string of the field goes on like this. */
    Optional<S> next(S state, char character);

    /** Whether a string may end here. */
    boolean mayEnd(S state);

    /**
     * What it costs to leave one frame unread here, as remains of print before or after the writing: a natural logarithm, 0 or
     * more; infinite where nothing may be skipped.
     */
    default double skipCost(S state) {
        return Double.POSITIVE_INFINITY;
    }
}
