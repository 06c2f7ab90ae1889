package org.clearhand.recognition.text;

/** Frame scores written by hand, for tests: each row one frame, each column a class, blank first, as probabilities. */
final class Frames {
    private Frames() {}

    static FrameScores of(String alphabet, double[]... probabilities) {
        float[][] logits = new float[probabilities.length][];
        for (int t = 0; t < logits.length; t++) {
            logits[t] = new float[probabilities[t].length];
            for (int c = 0; c < logits[t].length; c++) {
                logits[t][c] = (float) Math.log(Math.max(1e-9, probabilities[t][c]));
            }
        }
        return FrameScores.ofLogits(new Alphabet(alphabet), logits);
    }

    /** Frames that spell a text almost surely: each character in one frame, a blank after each. */
    static FrameScores spelling(String alphabet, String text, double sureness) {
        Alphabet classes = new Alphabet(alphabet);
        double[][] rows = new double[2 * text.length()][];
        for (int i = 0; i < text.length(); i++) {
            rows[2 * i] = peak(classes.classes(), classes.classOf(text.charAt(i)), sureness);
            rows[2 * i + 1] = peak(classes.classes(), Alphabet.BLANK, sureness);
        }
        return of(alphabet, rows);
    }

    /** Frames that spell two texts of one length: where they differ, the first with a share of the frame, the other with nearly the rest. */
    static FrameScores either(String alphabet, String likelier, String other, double share) {
        Alphabet classes = new Alphabet(alphabet);
        double[][] rows = new double[2 * likelier.length()][];
        for (int i = 0; i < likelier.length(); i++) {
            int one = classes.classOf(likelier.charAt(i));
            int two = classes.classOf(other.charAt(i));
            rows[2 * i] = peak(classes.classes(), one, one == two ? 0.999 : share);
            rows[2 * i][two] = one == two ? 0.999 : 0.999 - share;
            rows[2 * i + 1] = peak(classes.classes(), Alphabet.BLANK, 0.999);
        }
        return of(alphabet, rows);
    }

    private static double[] peak(int classes, int at, double sureness) {
        double[] row = new double[classes];
        java.util.Arrays.fill(row, (1 - sureness) / (classes - 1));
        row[at] = sureness;
        return row;
    }
}
