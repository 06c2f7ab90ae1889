package org.clearhand.recognition;

import java.util.Objects;

/**
 * One of the values a recognizer holds possible for a field.
 *
 * @param confidence 0..1
 */
public record ReadingCandidate(String value, double confidence) {
    public ReadingCandidate {
        Objects.requireNonNull(value, "value");
        Confidence.check(confidence);
    }
}
