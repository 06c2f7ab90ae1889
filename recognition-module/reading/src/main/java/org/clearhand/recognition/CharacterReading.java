package org.clearhand.recognition;

import java.util.Objects;

/**
 * One character of a reading as written.
 *
 * @param confidence 0..1, how sure the net is of it where it saw it best
 * @param left where it begins, as a share of the width of the writing that was read, 0..1
 * @param right where it ends, not before it begins
 */
public record CharacterReading(String character, double confidence, double left, double right) {
    public CharacterReading {
        Objects.requireNonNull(character, "character");
        Confidence.check(confidence);
        if (!(left >= 0 && left <= right && right <= 1)) {
            throw new IllegalArgumentException("a character from " + left + " to " + right + " of the width");
        }
    }
}
