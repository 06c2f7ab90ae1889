package org.clearhand.recognition.evaluation;

/** Where a measured quantity lies with 95 % confidence. */
public record Interval(double low, double high) {
    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("an interval from " + low + " to " + high);
        }
    }
}
