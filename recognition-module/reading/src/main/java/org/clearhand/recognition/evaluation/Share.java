package org.clearhand.recognition.evaluation;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * So many of so many, with the exact interval of Clopper and Pearson (1934): it holds the true share with at least the
 * confidence asked for, also when the count is 0.
 *
 * @param count 0..total
 * @param total 0 or more
 */
public record Share(long count, long total) {
    /** Confidence of an interval where nothing else is said. */
    public static final double USUAL_CONFIDENCE = 0.95;

    public Share {
        if (count < 0 || count > total) {
            throw new IllegalArgumentException(count + " of " + total);
        }
    }

    /** 0..1; 0 where there is nothing to count. */
    public double value() {
        return total == 0 ? 0 : (double) count / total;
    }

    /** Both ends of the two-sided 95 % interval; all of 0..1 where there is nothing to count. */
    public Interval interval() {
        double tail = (1 - USUAL_CONFIDENCE) / 2;
        return new Interval(lowerBound(1 - tail), upperBound(1 - tail));
    }

    /** With this confidence the true share is not below. */
    public double lowerBound(double confidence) {
        return count == 0
                ? 0
                : BetaDistribution.of((double) count, total - count + 1.0).inverseCumulativeProbability(1 - confidence);
    }

    /** With this confidence the true share is not above. */
    public double upperBound(double confidence) {
        return count == total
                ? 1
                : BetaDistribution.of(count + 1.0, (double) (total - count)).inverseCumulativeProbability(confidence);
    }
}
