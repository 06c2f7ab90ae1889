package org.clearhand.recognition.page;

import java.util.Arrays;

/**
 * How far writing leans. The shear that makes most columns one unbroken stroke stands it upright (Vinciarelli and Luettin 2001):
 * each column whose ink is unbroken counts the square of its length.
 */
final class Slant {
    private static final int MOST_DEGREES = 45;
    /** Less than this is left alone, because shearing blurs. */
    private static final double LEAST_DEGREES = 2;

    private Slant() {}

    /** Degrees by which upright strokes lean to the right; negative leans to the left; 0 for an empty picture. */
    static double degrees(GreyImage picture) {
        InkMap ink = InkMap.ofLine(picture);
        double best = 0;
        double bestScore = -1;
        for (int degrees = -MOST_DEGREES; degrees <= MOST_DEGREES; degrees++) {
            double score = uprightness(ink, Math.tan(Math.toRadians(degrees))) * (1 - 1e-4 * Math.abs(degrees));
            if (score > bestScore) {
                bestScore = score;
                best = degrees;
            }
        }
        return best;
    }

    static GreyImage upright(GreyImage picture) {
        double degrees = degrees(picture);
        return Math.abs(degrees) < LEAST_DEGREES ? picture : Shear.rows(picture, Math.tan(Math.toRadians(degrees)));
    }

    private static double uprightness(InkMap ink, double slope) {
        int offset = slope < 0 ? (int) Math.ceil(-slope * ink.height()) : 0;
        int columns = ink.width() + (int) Math.ceil(Math.abs(slope) * ink.height()) + 1;
        int[] count = new int[columns];
        int[] first = new int[columns];
        int[] last = new int[columns];
        Arrays.fill(first, -1);
        for (int y = 0; y < ink.height(); y++) {
            int shift = offset + (int) Math.round(slope * y);
            for (int x = 0; x < ink.width(); x++) {
                if (ink.at(x, y)) {
                    int column = Math.min(columns - 1, Math.max(0, x + shift));
                    count[column]++;
                    first[column] = first[column] < 0 ? y : first[column];
                    last[column] = y;
                }
            }
        }
        double score = 0;
        for (int column = 0; column < columns; column++) {
            int extent = last[column] - first[column] + 1;
            if (first[column] >= 0 && count[column] >= extent) {
                score += (double) extent * extent;
            }
        }
        return score;
    }
}
