package org.clearhand.recognition.text;

import java.util.Arrays;

/**
 * The exact probability CTC gives to one string: the sum over all its alignments (Graves 2006, the forward variable). Calculated with
 * plain numbers that are scaled anew in every frame, and with logarithms where that is too coarse.
 */
public final class CtcForward {
    private CtcForward() {}

    /** Natural logarithm of the probability that the line reads exactly {@code text}; minus infinity where it cannot. */
    public static double logProbability(FrameScores scores, String text) {
        int[] classes = new int[text.length()];
        for (int i = 0; i < classes.length; i++) {
            classes[i] = scores.alphabet().classOf(text.charAt(i));
            if (classes[i] < 0) {
                return Double.NEGATIVE_INFINITY;
            }
        }
        double scaled = scaled(scores, classes);
        return scaled > Double.NEGATIVE_INFINITY ? scaled : exactly(scores, classes);
    }

    /** What has fallen below the smallest number beside the likeliest beginning counts as impossible. */
    private static double scaled(FrameScores scores, int[] classes) {
        int states = 2 * classes.length + 1;
        double[] forward = new double[states];
        forward[0] = 1;
        double log = 0;
        for (int t = 0; t < scores.frames(); t++) {
            double blank = scores.probability(t, Alphabet.BLANK);
            double most = 0;
            // From the last state down, so that each still finds what those before it had in the frame before.
            for (int s = states - 1; s >= 0; s--) {
                double sum = t == 0 && s == 1 ? 0 : forward[s];
                if (s >= 1) {
                    sum += forward[s - 1];
                }
                if (s % 2 == 1 && s >= 3 && classes[s / 2] != classes[s / 2 - 1]) {
                    sum += forward[s - 2];
                }
                forward[s] = sum * (s % 2 == 0 ? blank : scores.probability(t, classes[s / 2]));
                most = Math.max(most, forward[s]);
            }
            if (most == 0) {
                return Double.NEGATIVE_INFINITY;
            }
            for (int s = 0; s < states; s++) {
                forward[s] /= most;
            }
            log += Math.log(most);
        }
        double last = forward[states - 1] + (states > 1 ? forward[states - 2] : 0);
        return Math.log(last) + log;
    }

    private static double exactly(FrameScores scores, int[] classes) {
        int states = 2 * classes.length + 1;
        double[] forward = new double[states];
        Arrays.fill(forward, Double.NEGATIVE_INFINITY);
        forward[0] = 0;
        for (int t = 0; t < scores.frames(); t++) {
            double[] next = new double[states];
            for (int s = 0; s < states; s++) {
                boolean blank = s % 2 == 0;
                int classIndex = blank ? Alphabet.BLANK : classes[s / 2];
                double sum = t == 0 && s == 1 ? Double.NEGATIVE_INFINITY : forward[s];
                if (s >= 1) {
                    sum = LogSum.of(sum, forward[s - 1]);
                }
                if (!blank && s >= 3 && classes[s / 2] != classes[s / 2 - 1]) {
                    sum = LogSum.of(sum, forward[s - 2]);
                }
                next[s] = sum + scores.log(t, classIndex);
            }
            forward = next;
        }
        double last = forward[states - 1];
        return states > 1 ? LogSum.of(last, forward[states - 2]) : last;
    }
}
