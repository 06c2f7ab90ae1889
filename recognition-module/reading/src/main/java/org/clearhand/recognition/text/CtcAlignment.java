package org.clearhand.recognition.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.clearhand.recognition.CharacterReading;

/** Finds which frames show which character of a text: the likeliest alignment (Viterbi over the CTC states). */
public final class CtcAlignment {
    private CtcAlignment() {}

    /**
     * Each character with the columns it was seen in. A CTC net marks a character at its middle, so it is given the frames up to
     * half way to its neighbours.
     *
     * @return empty where the line cannot show the text
     */
    public static List<CharacterReading> of(FrameScores scores, String text) {
        int[] classes =
                text.chars().map(c -> scores.alphabet().classOf((char) c)).toArray();
        if (classes.length == 0 || Arrays.stream(classes).anyMatch(c -> c < 0) || scores.frames() < classes.length) {
            return List.of();
        }
        int[] states = best(scores, classes);
        if (states.length == 0) {
            return List.of();
        }
        double[] middles = new double[classes.length];
        double[] peaks = new double[classes.length];
        for (int i = 0; i < classes.length; i++) {
            int first = scores.frames();
            int last = -1;
            for (int t = 0; t < states.length; t++) {
                if (states[t] == 2 * i + 1) {
                    first = Math.min(first, t);
                    last = t;
                    peaks[i] = Math.max(peaks[i], Math.exp(scores.log(t, classes[i])));
                }
            }
            middles[i] = (first + last + 1) / 2.0;
        }
        return spread(text, middles, peaks, scores);
    }

    private static List<CharacterReading> spread(String text, double[] middles, double[] peaks, FrameScores scores) {
        double usual = middles.length > 1
                ? (middles[middles.length - 1] - middles[0]) / (middles.length - 1)
                : scores.frames();
        List<CharacterReading> characters = new ArrayList<>();
        for (int i = 0; i < middles.length; i++) {
            int line = scores.lineAt(middles[i]);
            int first = scores.firstFrame(line);
            double frames = scores.firstFrame(line + 1) - first;
            boolean begins = i == 0 || scores.lineAt(middles[i - 1]) != line;
            boolean ends = i + 1 == middles.length || scores.lineAt(middles[i + 1]) != line;
            double left = begins ? middles[i] - usual / 2 : (middles[i - 1] + middles[i]) / 2;
            double right = ends ? middles[i] + usual / 2 : (middles[i] + middles[i + 1]) / 2;
            characters.add(new CharacterReading(
                    text.substring(i, i + 1),
                    Math.min(1, peaks[i]),
                    line,
                    Math.max(0, (left - first) / frames),
                    Math.min(1, (right - first) / frames)));
        }
        return characters;
    }

    /** The state of each frame: 2 i + 1 shows character i, even states show the blank; empty where there is no path. */
    private static int[] best(FrameScores scores, int[] classes) {
        int count = 2 * classes.length + 1;
        int[][] from = new int[scores.frames()][count];
        double[] score = new double[count];
        Arrays.fill(score, Double.NEGATIVE_INFINITY);
        score[0] = scores.log(0, Alphabet.BLANK);
        score[1] = scores.log(0, classes[0]);
        for (int t = 1; t < scores.frames(); t++) {
            double[] next = new double[count];
            for (int s = 0; s < count; s++) {
                int source = s;
                if (s >= 1 && score[s - 1] > score[source]) {
                    source = s - 1;
                }
                boolean jump = s % 2 == 1 && s >= 3 && classes[s / 2] != classes[s / 2 - 1];
                if (jump && score[s - 2] > score[source]) {
                    source = s - 2;
                }
                from[t][s] = source;
                next[s] = score[source] + scores.log(t, s % 2 == 0 ? Alphabet.BLANK : classes[s / 2]);
            }
            score = next;
        }
        int state = score[count - 1] > score[count - 2] ? count - 1 : count - 2;
        if (score[state] == Double.NEGATIVE_INFINITY) {
            return new int[0];
        }
        int[] states = new int[scores.frames()];
        for (int t = scores.frames() - 1; t >= 0; t--) {
            states[t] = state;
            state = from[t][state];
        }
        return states;
    }
}
