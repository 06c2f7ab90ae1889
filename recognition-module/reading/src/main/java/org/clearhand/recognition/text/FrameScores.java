package org.clearhand.recognition.text;

import java.util.Arrays;

/**
 * What a net says about one line: for each frame, left to right, the natural logarithm of each class's probability. Class 0 is
 * the CTC blank. Immutable by convention.
 */
public final class FrameScores {
    private final Alphabet alphabet;
    private final double[][] logs;

    private FrameScores(Alphabet alphabet, double[][] logs) {
        this.alphabet = alphabet;
        this.logs = logs;
    }

    /** Turns raw outputs, one row of {@link Alphabet#classes()} values a frame, into logarithms of probabilities. */
    public static FrameScores ofLogits(Alphabet alphabet, float[][] logits) {
        double[][] logs = new double[logits.length][];
        for (int t = 0; t < logits.length; t++) {
            if (logits[t].length != alphabet.classes()) {
                throw new IllegalArgumentException(
                        "a frame has " + logits[t].length + " classes, not " + alphabet.classes());
            }
            double highest = Float.NEGATIVE_INFINITY;
            for (float logit : logits[t]) {
                highest = Math.max(highest, logit);
            }
            double sum = 0;
            for (float logit : logits[t]) {
                sum += Math.exp(logit - highest);
            }
            double norm = highest + Math.log(sum);
            logs[t] = new double[logits[t].length];
            for (int c = 0; c < logs[t].length; c++) {
                logs[t][c] = logits[t][c] - norm;
            }
        }
        return new FrameScores(alphabet, logs);
    }

    public Alphabet alphabet() {
        return alphabet;
    }

    public int frames() {
        return logs.length;
    }

    /** Logarithm of the probability of a class in a frame, at most 0. */
    public double log(int frame, int classIndex) {
        return logs[frame][classIndex];
    }

    /** Logarithm of the probability of the frame's best class. */
    public double best(int frame) {
        double best = Double.NEGATIVE_INFINITY;
        for (double log : logs[frame]) {
            best = Math.max(best, log);
        }
        return best;
    }

    /** This line followed by another one of the same alphabet. */
    public FrameScores followedBy(FrameScores other) {
        double[][] joined = Arrays.copyOf(logs, logs.length + other.logs.length);
        System.arraycopy(other.logs, 0, joined, logs.length, other.logs.length);
        return new FrameScores(alphabet, joined);
    }

    /** The best class of each frame, repetitions and blanks left out: what the net reads without any grammar. */
    public String greedy() {
        StringBuilder text = new StringBuilder();
        int last = Alphabet.BLANK;
        for (double[] frame : logs) {
            int best = 0;
            for (int c = 1; c < frame.length; c++) {
                best = frame[c] > frame[best] ? c : best;
            }
            if (best != Alphabet.BLANK && best != last) {
                text.append(alphabet.character(best));
            }
            last = best;
        }
        return text.toString();
    }
}
