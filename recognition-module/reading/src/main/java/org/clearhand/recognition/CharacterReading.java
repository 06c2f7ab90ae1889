package org.clearhand.recognition;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Objects;

/**
 * One character of a reading as written.
 *
 * @param confidence 0..1, how sure the net is of it where it saw it best
 * @param line which of the field's lines it stands in, from 0
 * @param left where it begins, as a share of the width of that line, 0..1
 * @param right where it ends, not before it begins
 */
public record CharacterReading(
        String character,
        double confidence,
        @JsonSetter(nulls = Nulls.AS_EMPTY) int line,
        double left,
        double right) {
    public CharacterReading {
        Objects.requireNonNull(character, "character");
        Confidence.check(confidence);
        if (line < 0) {
            throw new IllegalArgumentException("a character in line " + line);
        }
        if (!(left >= 0 && left <= right && right <= 1)) {
            throw new IllegalArgumentException("a character from " + left + " to " + right + " of the width");
        }
    }

    /** The same in another line. */
    public CharacterReading inLine(int other) {
        return new CharacterReading(character, confidence, other, left, right);
    }
}
