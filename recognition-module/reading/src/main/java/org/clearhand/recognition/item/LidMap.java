package org.clearhand.recognition.item;

import java.util.Arrays;
import org.clearhand.recognition.decode.PageImage;

/**
 * What on a scan is not the lid of the scanner, in square cells of some pixels: whole papers on a grey or black lid, their ink on a white
 * one. Not changed after it is made.
 */
final class LidMap {
    /** Cells along the longer side of a scan; about a third of a millimetre on a page of A4. */
    private static final int CELLS = 1000;
    /** Levels of grey from the lid that are something else; light falls off and sensors grain by less. */
    private static final int DIFFERENCE = 30;
    /** Share of a cell's pixels: a hair line fills a third of one. */
    private static final double LEAST_SHARE = 0.2;

    private static final int LONE_SPECK = 2;
    private static final int ALL_AROUND = 9;

    private final boolean[] covered;
    private final int columns;
    private final int rows;
    private final int step;
    private final int lid;

    private LidMap(boolean[] covered, int columns, int rows, int step, int lid) {
        this.covered = covered;
        this.columns = columns;
        this.rows = rows;
        this.step = step;
        this.lid = lid;
    }

    static LidMap of(PageImage scan) {
        int lid = LidLevel.of(scan);
        int step = Math.max(1, Math.max(scan.width(), scan.height()) / CELLS);
        int columns = (scan.width() + step - 1) / step;
        int rows = (scan.height() + step - 1) / step;
        int[] counts = new int[columns * rows];
        byte[] grey = scan.grey();
        for (int y = 0; y < scan.height(); y++) {
            int row = y / step * columns;
            for (int x = 0; x < scan.width(); x++) {
                if (Math.abs((grey[y * scan.width() + x] & 0xff) - lid) > DIFFERENCE) {
                    counts[row + x / step]++;
                }
            }
        }
        boolean[] covered = new boolean[counts.length];
        for (int i = 0; i < counts.length; i++) {
            covered[i] = counts[i] > LEAST_SHARE * step * step;
        }
        return new LidMap(covered, columns, rows, step, lid);
    }

    /** Whether paper of this level of grey is seen as a whole, and not by its ink alone. */
    boolean shows(int paper) {
        return Math.abs(paper - lid) > DIFFERENCE;
    }

    /** Pixels a cell is wide and high. */
    int step() {
        return step;
    }

    /** All cells that are not lid. */
    CellRegion cells() {
        return cells(false);
    }

    /** Those of them that lid, or the edge of the scan, is beside: no straight strip passes anything without crossing its outline. */
    CellRegion outlines() {
        return cells(true);
    }

    private CellRegion cells(boolean outlinesOnly) {
        int[] xs = new int[covered.length];
        int[] ys = new int[covered.length];
        int count = 0;
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < columns; x++) {
                if (covered[y * columns + x]) {
                    int around = around(x, y);
                    if (around > LONE_SPECK && !(outlinesOnly && around == ALL_AROUND)) {
                        xs[count] = x;
                        ys[count] = y;
                        count++;
                    }
                }
            }
        }
        return new CellRegion(Arrays.copyOf(xs, count), Arrays.copyOf(ys, count), step);
    }

    /** Covered cells among this one and its neighbours; beyond the scan there are none. */
    private int around(int x, int y) {
        int around = 0;
        for (int row = Math.max(0, y - 1); row <= Math.min(rows - 1, y + 1); row++) {
            for (int column = Math.max(0, x - 1); column <= Math.min(columns - 1, x + 1); column++) {
                around += covered[row * columns + column] ? 1 : 0;
            }
        }
        return around;
    }
}
