package org.clearhand.recognition;

import java.util.Arrays;

/**
 * How a codeline slopes.
 *
 * @param rows down a column to the right
 * @param width of the crop in columns
 */
record CodelineSlope(double rows, int width) {
    private static final double STEEPEST = 0.06;
    private static final double COARSE_STEP = 0.01;
    private static final double FINE_STEP = 0.0025;
    /** How much busier the rows must get for a slope to be believed. */
    private static final double LEAST_GAIN = 1.01;
    /** The slope under which the ink, given row after row, lies in the fewest and busiest rows. */
    static CodelineSlope of(boolean[] dark, int width, int height) {
        int[] ink = everySecondColumn(dark, width, height);
        double level = sharpness(ink, width, height, 0);
        double coarse = 0;
        double sharpest = level;
        for (double slope = -STEEPEST; slope <= STEEPEST; slope += COARSE_STEP) {
            double sharpness = sharpness(ink, width, height, slope);
            coarse = sharpness > sharpest ? slope : coarse;
            sharpest = Math.max(sharpest, sharpness);
        }
        double fine = coarse;
        for (double slope = coarse - COARSE_STEP; slope <= coarse + COARSE_STEP; slope += FINE_STEP) {
            double sharpness = sharpness(ink, width, height, slope);
            fine = sharpness > sharpest ? slope : fine;
            sharpest = Math.max(sharpest, sharpness);
        }
        return new CodelineSlope(sharpest > level * LEAST_GAIN ? fine : 0, width);
    }

    /** Rows by which each column stands lower than the middle one. */
    int[] drop() {
        return drop(width, rows);
    }

    /** Places of ink, row by row, which is enough to tell the slope. */
    private static int[] everySecondColumn(boolean[] dark, int width, int height) {
        int[] places = new int[dark.length];
        int count = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x += 2) {
                if (dark[y * width + x]) {
                    places[count] = y * width + x;
                    count++;
                }
            }
        }
        return Arrays.copyOf(places, count);
    }

    private static double sharpness(int[] ink, int width, int height, double slope) {
        int[] drop = drop(width, slope);
        int[] rows = new int[height];
        for (int place : ink) {
            int level = place / width - drop[place % width];
            if (level >= 0 && level < height) {
                rows[level]++;
            }
        }
        double sum = 0;
        for (int y = 1; y < height; y++) {
            double step = rows[y] - rows[y - 1];
            sum += step * step;
        }
        return sum;
    }

    private static int[] drop(int width, double slope) {
        int[] drop = new int[width];
        for (int x = 0; x < width; x++) {
            drop[x] = (int) Math.round(slope * (x - width / 2.0));
        }
        return drop;
    }
}
