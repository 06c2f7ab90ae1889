package org.clearhand.training.synthesis;

import java.util.List;
import java.util.random.RandomGenerator;

/** How one person writes single characters with a pen. Lengths are heights of a capital. Not thread-safe. */
public interface Script {
    /**
     * One character written once.
     *
     * @param advance from its left edge to where the next one may begin, without the gap between them
     * @param strokes x, y, x, y, ... with the left edge at 0, y down from the top of a capital, the base line at 1
     */
    record Written(double advance, List<double[]> strokes) {}

    /** The character as this hand writes it; a space, or a character it does not know, has no strokes. */
    Written write(char character, RandomGenerator random);
}
