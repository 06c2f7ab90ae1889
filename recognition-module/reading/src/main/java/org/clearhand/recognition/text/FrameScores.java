package org.clearhand.recognition.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.clearhand.recognition.page.CellRuns;

/**
 * What a net says about one line: for each frame, left to right, the natural logarithm of each class's probability. Class 0 is
 * the CTC blank. Immutable by convention.
 */
public final class FrameScores {
    private static final double UNSEEN = 1e-9;

    private final Alphabet alphabet;
    private final double[][] logs;
    private final double[][] probabilities;
    /** The first frame of each line after the first. */
    private final int[] breaks;

    private FrameScores(Alphabet alphabet, double[][] logs, double[][] probabilities, int... breaks) {
        this.alphabet = alphabet;
        this.logs = logs;
        this.probabilities = probabilities;
        this.breaks = breaks;
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

    /** Logarithm of the probability of the likeliest path without any grammar. */
    double free() {
        double free = 0;
        for (int t = 0; t < frames(); t++) {
            free += best(t);
        }
        return free;
    }

    /** This line followed by another one of the same alphabet. */
    public FrameScores followedBy(FrameScores other) {
        int[] more = Arrays.copyOf(breaks, breaks.length + 1 + other.breaks.length);
        more[breaks.length] = frames();
        for (int i = 0; i < other.breaks.length; i++) {
            more[breaks.length + 1 + i] = frames() + other.breaks[i];
        }
        return new FrameScores(alphabet, joined(logs, other.logs), joined(probabilities, other.probabilities), more);
    }

    /** Which of the lines that were put together a place belongs to, from 0. */
    int lineAt(double frame) {
        int line = 0;
        while (line < breaks.length && frame >= breaks[line]) {
            line++;
        }
        return line;
    }

    /** Where a line begins; the end of all for the one after the last. */
    int firstFrame(int line) {
        return line == 0 ? 0 : line <= breaks.length ? breaks[line - 1] : frames();
    }

    /**
     * Words that stand in cells, with the empty cells before, between and after them: there is a space between two words, and none in a
     * word, whatever the net saw.
     *
     * @param words the cells of each word in order
     */
    static FrameScores ofWordsInCells(CellRuns row, List<FrameScores> words) {
        Alphabet alphabet = words.get(0).alphabet;
        int space = alphabet.classOf(' ');
        List<double[]> frames = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < words.size(); i++) {
            CellRuns.Run run = row.runs().get(i);
            double perCell = (double) words.get(i).frames() / run.cells();
            addEmpty(frames, alphabet, perCell * (run.first() - next), i > 0 ? space : Alphabet.BLANK);
            for (double[] frame : words.get(i).probabilities) {
                double[] copy = frame.clone();
                copy[space] = Math.min(copy[space], UNSEEN);
                frames.add(copy);
            }
            next = run.last() + 1;
            if (i + 1 == words.size()) {
                addEmpty(frames, alphabet, perCell * (row.cells() - next), Alphabet.BLANK);
            }
        }
        double[][] probabilities = frames.toArray(new double[0][]);
        return new FrameScores(alphabet, logs(probabilities), probabilities);
    }

    /** Frames without writing; the middle one shows a class, at least that one where it is a space. */
    private static void addEmpty(List<double[]> frames, Alphabet alphabet, double count, int shown) {
        int many = Math.max(shown == Alphabet.BLANK ? 0 : 1, (int) Math.round(count));
        for (int t = 0; t < many; t++) {
            double[] frame = new double[alphabet.classes()];
            Arrays.fill(frame, UNSEEN);
            frame[t == many / 2 ? shown : Alphabet.BLANK] = 1;
            frames.add(frame);
        }
    }

    private static double[][] logs(double[][] probabilities) {
        return Arrays.stream(probabilities)
                .map(frame -> Arrays.stream(frame).map(Math::log).toArray())
                .toArray(double[][]::new);
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
