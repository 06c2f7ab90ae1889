package org.clearhand.training.net;

/** How large a step of a rounded number is best, where all are rounded to a few steps either side of zero. */
final class ScaleChoice {
    private static final double LEAST_SHARE = 0.6;
    private static final int TRIED = 41;
    private static final float SMALLEST = 1e-8f;

    private ScaleChoice() {}

    /** The scale with the least squared error, at most the one that takes the largest value uncut. */
    static float of(float[] values, int from, int count, int top) {
        float most = SMALLEST;
        for (int i = from; i < from + count; i++) {
            most = Math.max(most, Math.abs(values[i]));
        }
        float best = most / top;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < TRIED; i++) {
            float scale = (float) (most * (1 - (1 - LEAST_SHARE) * i / (TRIED - 1)) / top);
            double error = squaredError(values, from, count, top, scale);
            if (error < least) {
                least = error;
                best = scale;
            }
        }
        return best;
    }

    private static double squaredError(float[] values, int from, int count, int top, float scale) {
        double sum = 0;
        for (int i = from; i < from + count; i++) {
            long level = Math.max(-top, Math.min(top, Math.round((double) values[i] / scale)));
            double off = values[i] - level * (double) scale;
            sum += off * off;
        }
        return sum;
    }
}
