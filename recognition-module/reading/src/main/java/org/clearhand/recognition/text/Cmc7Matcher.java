package org.clearhand.recognition.text;

import java.util.List;

/** How well seven bars fit each character of CMC-7: the code of their gaps and the shape of their breaks. */
final class Cmc7Matcher {
    static final int BARS = 7;

    /** Wide gap in narrow ones; printers differ. */
    private static final double RATIO = 1.8;

    private static final double GAP_SPREAD = 0.022;
    private static final double INK_SPREAD = 0.55;
    private static final double NARROWEST = 0.5;
    private static final double WIDEST = 1.0;
    private static final double WORST = 120;

    private final double[][] gaps;
    private final double[][][] ink;

    Cmc7Matcher() {
        String characters = Cmc7Glyphs.CHARACTERS;
        gaps = new double[characters.length()][];
        ink = new double[characters.length()][][];
        for (int i = 0; i < characters.length(); i++) {
            gaps[i] = gaps(Cmc7Glyphs.wideGaps(characters.charAt(i)));
            ink[i] = ink(Cmc7Glyphs.pieces(characters.charAt(i)));
        }
    }

    private static double[] gaps(String wide) {
        double[] shares = new double[BARS - 1];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = (wide.charAt(i) == '1' ? RATIO : 1) / (BARS - 3 + 2 * RATIO);
        }
        return shares;
    }

    private static double[][] ink(List<Cmc7Glyphs.Piece> pieces) {
        double[][] rows = new double[BARS][Cmc7Bars.ROWS];
        for (Cmc7Glyphs.Piece piece : pieces) {
            for (int row = 0; row < Cmc7Bars.ROWS; row++) {
                double top = (double) row * Cmc7Glyphs.ROWS / Cmc7Bars.ROWS;
                double bottom = (row + 1.0) * Cmc7Glyphs.ROWS / Cmc7Bars.ROWS;
                double covered = Math.min(bottom, piece.bottom()) - Math.max(top, piece.top());
                rows[piece.bar()][row] += Math.max(0, covered) / (bottom - top);
            }
        }
        return rows;
    }

    /** For each character in the order of {@link Cmc7Glyphs#CHARACTERS}, how badly it fits: 0 perfectly, in nats. */
    double[] misfits(List<Cmc7Bars.Bar> bars) {
        double[] misfits = new double[gaps.length];
        double width = bars.get(BARS - 1).x() - bars.get(0).x();
        for (int c = 0; c < misfits.length; c++) {
            misfits[c] = width < NARROWEST || width > WIDEST ? WORST : Math.min(WORST, misfit(bars, width, c));
        }
        return misfits;
    }

    private double misfit(List<Cmc7Bars.Bar> bars, double width, int character) {
        double sum = 0;
        for (int i = 0; i + 1 < BARS; i++) {
            double gap = (bars.get(i + 1).x() - bars.get(i).x()) / width;
            sum += square((gap - gaps[character][i]) / GAP_SPREAD) / 2;
        }
        for (int i = 0; i < BARS; i++) {
            for (int row = 0; row < Cmc7Bars.ROWS; row++) {
                sum += square((bars.get(i).ink()[row] - ink[character][i][row]) / INK_SPREAD) / 2;
            }
        }
        return sum;
    }

    private static double square(double value) {
        return value * value;
    }
}
