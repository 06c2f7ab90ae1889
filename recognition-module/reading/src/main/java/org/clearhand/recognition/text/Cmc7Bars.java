package org.clearhand.recognition.text;

import java.util.ArrayList;
import java.util.List;
import org.clearhand.recognition.CodelineStraightener;

/** The upright bars of a straightened CMC-7 line, left to right: where each stands and which of its rows hold ink. */
final class Cmc7Bars {
    /** Rows a bar is divided into. */
    static final int ROWS = 14;

    /** Ink of a bar beside its neighbouring gaps, as a share of the darkest, below which it is dirt. */
    private static final double LEAST_RISE = 0.09;

    /**
     * @param x in heights of the characters
     * @param ink 0..1 for each of {@value #ROWS} rows from the top
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on at once, never compared
    record Bar(double x, double[] ink) {}

    private final CodelineStraightener.Crop line;
    private final int top;
    private final int bottom;
    private final double[] ink;

    private Cmc7Bars(CodelineStraightener.Crop line) {
        this.line = line;
        double margin = CodelineStraightener.MARGIN / (1 + 2 * CodelineStraightener.MARGIN);
        this.top = (int) Math.round(line.height() * margin);
        this.bottom = Math.max(top + 1, line.height() - top);
        this.ink = line.inkiness();
    }

    static List<Bar> of(CodelineStraightener.Crop line) {
        return new Cmc7Bars(line).bars();
    }

    private double ink(int x, int y) {
        return ink[y * line.width() + x];
    }

    private List<Bar> bars() {
        double[] columns = new double[line.width()];
        double darkest = 0;
        for (int x = 0; x < columns.length; x++) {
            for (int y = top; y < bottom; y++) {
                columns[x] += ink(x, y) / (bottom - top);
            }
            darkest = Math.max(darkest, columns[x]);
        }
        List<Bar> bars = new ArrayList<>();
        double lowest = 0;
        int peak = -1;
        for (int x = 0; x < columns.length; x++) {
            if (peak >= 0 && columns[x] < columns[peak] - LEAST_RISE * darkest) {
                bars.add(bar(columns, peak));
                peak = -1;
                lowest = columns[x];
            } else if (peak >= 0) {
                peak = columns[x] > columns[peak] ? x : peak;
            } else if (columns[x] > lowest + LEAST_RISE * darkest) {
                peak = x;
            } else {
                lowest = Math.min(lowest, columns[x]);
            }
        }
        return bars;
    }

    /** The bar around a peak: its centre is that of the ink that is at least half as dark. */
    private Bar bar(double[] columns, int peak) {
        int from = peak;
        int end = peak + 1;
        while (from > 0 && columns[from - 1] > columns[peak] / 2 && columns[from - 1] <= columns[from] + 1e-9) {
            from--;
        }
        while (end < columns.length && columns[end] > columns[peak] / 2 && columns[end] <= columns[end - 1] + 1e-9) {
            end++;
        }
        double sum = 0;
        double moment = 0;
        for (int x = from; x < end; x++) {
            sum += columns[x];
            moment += columns[x] * (x + 0.5);
        }
        double[] rows = new double[ROWS];
        for (int row = 0; row < ROWS; row++) {
            int first = top + row * (bottom - top) / ROWS;
            int last = Math.max(first + 1, top + (row + 1) * (bottom - top) / ROWS);
            for (int y = first; y < last; y++) {
                double darkest = 0;
                for (int x = from; x < end; x++) {
                    darkest = Math.max(darkest, ink(x, y));
                }
                rows[row] += darkest / (last - first);
            }
        }
        return new Bar(moment / sum / (bottom - top), rows);
    }
}
