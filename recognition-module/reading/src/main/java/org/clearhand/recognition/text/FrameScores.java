package org.clearhand.recognition.text;

import java.util.Arrays;

/**
 * What a net says about one line: for each frame, left to right, the natural logarithm of each class's probability. Class 0 is
 * the CTC blank. Immutable by convention.
 */
public final class FrameScores {
    private final Alphabet alphabet;
    private final double[][] logs;
    private final double[][] probabilities;

    private FrameScores(Alphabet alphabet, double[][] logs, double[][] probabilities) {
        this.alphabet = alphabet;
        this.logs = logs;
        this.probabilities = probabilities;
    }

    /** Turns raw outputs, one row of {@link Alphabet#classes()} values a frame, into logarithms of probabilities. */
    public static FrameScores ofLogits(Alphabet alphabet, float[][] logits) {
        double[][] logs = new double[logits.length][];
        double[][] probabilities = new double[logits.length][];
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
            probabilities[t] = new double[logits[t].length];
            for (int c = 0; c < logits[t].length; c++) {
                probabilities[t][c] = Math.exp(logits[t][c] - highest);
                sum += probabilities[t][c];
            }
            double norm = highest + Math.log(sum);
            logs[t] = new double[logits[t].length];
            for (int c = 0; c < logs[t].length; c++) {
                logs[t][c] = logits[t][c] - norm;
                probabilities[t][c] /= sum;
            }
        }
        return new FrameScores(alphabet, logs, probabilities);
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

    /** Probability of a class in a frame, 0 to 1. */
    double probability(int frame, int classIndex) {
        return probabilities[frame][classIndex];
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
        return new FrameScores(alphabet, joined(logs, other.logs), joined(probabilities, other.probabilities));
    }

    private static double[][] joined(double[][] one, double[][] other) {
        double[][] joined = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, joined, one.length, other.length);
        return joined;
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
