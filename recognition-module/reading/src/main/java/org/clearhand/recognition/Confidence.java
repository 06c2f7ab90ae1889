package org.clearhand.recognition;

/** The one check of every confidence in a reading. */
final class Confidence {
    private Confidence() {}

    /** Returns the argument when it lies in 0..1, and throws {@link IllegalArgumentException} otherwise (NaN included). */
    static double check(double confidence) {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence is not in 0..1: " + confidence);
        }
        return confidence;
    }
}
