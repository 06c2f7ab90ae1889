package org.clearhand.training.baseline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.clearhand.recognition.page.GreyImage;

/**
 * A linear classifier of digits over {@link HogFeatures}: softmax regression by stochastic gradient descent, of which the mean of
 * all weights of the last passes is kept. For one thread at a time.
 */
public final class LinearDigits {
    private static final int DIGITS = 10;
    private static final int PASSES = 8;
    private static final double RATE = 0.2;
    private static final double DECAY = 1e-6;

    private final HogFeatures features;
    private final float[][] weights;

    private LinearDigits(HogFeatures features, float[][] weights) {
        this.features = features;
        this.weights = weights;
    }

    /** Collects what is learnt from. Not safe for use by many threads. */
    public static final class Lessons {
        private final HogFeatures features = new HogFeatures();
        private final List<float[]> described = new ArrayList<>();
        private final List<Integer> digits = new ArrayList<>();

        /** Adds a picture of a digit of 0 to 9. */
        public void add(GreyImage image, int digit) {
            if (digit < 0 || digit >= DIGITS) {
                throw new IllegalArgumentException(digit + " is no digit");
            }
            described.add(features.of(image));
            digits.add(digit);
        }

        public int size() {
            return digits.size();
        }

        /** The classifier; the same lessons and seed give the same one. */
        public LinearDigits learn(long seed) {
            if (digits.isEmpty()) {
                throw new IllegalStateException("there is nothing to learn from");
            }
            List<Integer> order = new ArrayList<>();
            for (int i = 0; i < size(); i++) {
                order.add(i);
            }
            float[][] weights = new float[DIGITS][features.size() + 1];
            double[][] sums = new double[DIGITS][features.size() + 1];
            Random random = new Random(seed);
            for (int pass = 0; pass < PASSES; pass++) {
                Collections.shuffle(order, random);
                double rate = RATE / (1 + pass);
                for (int index : order) {
                    step(weights, described.get(index), digits.get(index), rate);
                }
                if (pass >= PASSES / 2) {
                    addUp(weights, sums);
                }
            }
            return new LinearDigits(features, mean(sums));
        }
    }

    private static void step(float[][] weights, float[] described, int digit, double rate) {
        double[] shares = shares(weights, described);
        for (int d = 0; d < DIGITS; d++) {
            float change = (float) (rate * ((d == digit ? 1 : 0) - shares[d]));
            float kept = (float) (1 - rate * DECAY);
            float[] row = weights[d];
            for (int i = 0; i < described.length; i++) {
                row[i] = kept * row[i] + change * described[i];
            }
            row[described.length] += change;
        }
    }

    private static void addUp(float[][] weights, double[][] sums) {
        for (int d = 0; d < DIGITS; d++) {
            for (int i = 0; i < sums[d].length; i++) {
                sums[d][i] += weights[d][i];
            }
        }
    }

    private static float[][] mean(double[][] sums) {
        float[][] mean = new float[DIGITS][sums[0].length];
        for (int d = 0; d < DIGITS; d++) {
            for (int i = 0; i < sums[d].length; i++) {
                mean[d][i] = (float) (sums[d][i] / (PASSES - PASSES / 2));
            }
        }
        return mean;
    }

    /** Probability of each digit; their sum is 1. */
    private static double[] shares(float[][] weights, float[] described) {
        double[] shares = new double[DIGITS];
        double highest = Double.NEGATIVE_INFINITY;
        for (int d = 0; d < DIGITS; d++) {
            float sum = weights[d][described.length];
            for (int i = 0; i < described.length; i++) {
                sum += weights[d][i] * described[i];
            }
            shares[d] = sum;
            highest = Math.max(highest, sum);
        }
        double all = 0;
        for (int d = 0; d < DIGITS; d++) {
            shares[d] = Math.exp(shares[d] - highest);
            all += shares[d];
        }
        for (int d = 0; d < DIGITS; d++) {
            shares[d] /= all;
        }
        return shares;
    }

    /** The likeliest digit of a picture that holds one. */
    public int read(GreyImage image) {
        double[] shares = shares(weights, features.of(image));
        int best = 0;
        for (int d = 1; d < DIGITS; d++) {
            best = shares[d] > shares[best] ? d : best;
        }
        return best;
    }

    /** What its weights take as floats. */
    public long bytes() {
        return (long) DIGITS * weights[0].length * Float.BYTES;
    }
}
