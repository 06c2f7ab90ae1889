package org.clearhand.recognition.page;

import java.util.ArrayList;
import java.util.List;

/** Which cells of a row hold writing: an empty cell between two others parts words. */
public record CellRuns(int cells, List<Run> runs) {
    /** Of the middle of a cell: less ink is dirt, or what is left of the cell's lines. */
    private static final double LEAST_INK = 0.012;
    /** Of a cell, on each side: there stand its lines and what runs over from the next cell. */
    private static final double SIDE = 0.15;
    /** Of a cell: what {@link CellCutter} leaves beside the row. */
    private static final double BESIDE = 2 * CellCutter.BESIDE;

    public CellRuns {
        runs = List.copyOf(runs);
    }

    /**
     * Cells beside each other that hold writing, the first one and the last.
     *
     * @param picture of these cells alone
     */
    public record Run(int first, int last, GreyImage picture) {
        public int cells() {
            return last - first + 1;
        }
    }

    /** The runs of a row as it was cut, without its lines. */
    public static CellRuns of(GreyImage row, int cells) {
        double pitch = row.width() / (cells + BESIDE);
        InkMap ink = InkMap.ofLine(row);
        List<Run> runs = new ArrayList<>();
        int first = -1;
        for (int cell = 0; cell <= cells; cell++) {
            boolean written = cell < cells && isWritten(ink, cell, pitch);
            if (written && first < 0) {
                first = cell;
            } else if (!written && first >= 0) {
                runs.add(new Run(first, cell - 1, picture(row, first, cell - 1, pitch)));
                first = -1;
            }
        }
        return new CellRuns(cells, runs);
    }

    private static boolean isWritten(InkMap ink, int cell, double pitch) {
        double left = (cell + BESIDE / 2) * pitch;
        int from = (int) (left + SIDE * pitch);
        int to = Math.min(ink.width(), (int) (left + (1 - SIDE) * pitch));
        int inked = 0;
        for (int x = from; x < to; x++) {
            for (int y = 0; y < ink.height(); y++) {
                inked += ink.at(x, y) ? 1 : 0;
            }
        }
        return inked > LEAST_INK * (to - from) * ink.height();
    }

    private static GreyImage picture(GreyImage row, int first, int last, double pitch) {
        int left = (int) (first * pitch);
        int right = Math.min(row.width(), (int) Math.round((last + 1 + BESIDE) * pitch));
        return row.cut(new PixelBox(left, 0, right, row.height()));
    }
}
