package org.clearhand.recognition.text;

/** Sums of probabilities that are held as logarithms. */
final class LogSum {
    private LogSum() {}

    /** log(exp(a) + exp(b)), without overflow; minus infinity stands for probability 0. */
    static double of(double a, double b) {
        double high = Math.max(a, b);
        double low = Math.min(a, b);
        return low == Double.NEGATIVE_INFINITY ? high : high + Math.log1p(Math.exp(low - high));
    }
}
