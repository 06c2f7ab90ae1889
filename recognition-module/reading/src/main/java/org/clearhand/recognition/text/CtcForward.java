package org.clearhand.recognition.text;

/** The exact probability CTC gives to one string: the sum over all its alignments (Graves 2006, the forward variable). */
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
        int states = 2 * classes.length + 1;
        double[] forward = new double[states];
        java.util.Arrays.fill(forward, Double.NEGATIVE_INFINITY);
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
