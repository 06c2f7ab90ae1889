package org.clearhand.recognition;

/**
 * Weights that turn one row of pixels into a row of another length: each target pixel is the average of the source area it
 * covers, or a linear mix of its two neighbours when the row grows. The weights of a target pixel sum to 1.
 */
final class Resampling {
    private final int[] firsts;
    private final float[][] weights;

    private Resampling(int[] firsts, float[][] weights) {
        this.firsts = firsts;
        this.weights = weights;
    }

    static Resampling of(int source, int target) {
        int[] firsts = new int[target];
        float[][] weights = new float[target][];
        double scale = (double) source / target;
        for (int i = 0; i < target; i++) {
            if (scale >= 1) {
                area(i, scale, source, firsts, weights);
            } else {
                linear(i, scale, source, firsts, weights);
            }
        }
        return new Resampling(firsts, weights);
    }

    int first(int target) {
        return firsts[target];
    }

    /** What each source pixel from {@link #first} on counts in a target pixel; not to be changed. */
    float[] weights(int target) {
        return weights[target];
    }

    private static void area(int i, double scale, int source, int[] firsts, float[][] weights) {
        double from = i * scale;
        double to = Math.min(source, from + scale);
        int first = Math.min(source - 1, (int) Math.floor(from));
        int end = Math.max(first + 1, Math.min(source, (int) Math.ceil(to - 1e-9)));
        float[] row = new float[end - first];
        for (int k = first; k < end; k++) {
            row[k - first] = (float) ((Math.min(to, k + 1) - Math.max(from, k)) / (to - from));
        }
        firsts[i] = first;
        weights[i] = row;
    }

    private static void linear(int i, double scale, int source, int[] firsts, float[][] weights) {
        double centre = Math.max(0, Math.min(source - 1.0, (i + 0.5) * scale - 0.5));
        int first = (int) Math.floor(centre);
        float share = (float) (centre - first);
        firsts[i] = first;
        weights[i] = first + 1 < source ? new float[] {1 - share, share} : new float[] {1};
    }
}
