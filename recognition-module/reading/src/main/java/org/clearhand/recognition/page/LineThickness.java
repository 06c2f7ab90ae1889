package org.clearhand.recognition.page;

/** How thick a printed line is where it was found: the neighbouring rows or columns it also covers. */
final class LineThickness {
    private static final double COVERED = 0.45;

    private LineThickness() {}

    /** Rows or columns from first to end (excluded). */
    record Extent(int first, int end) {}

    /** Rows of a horizontal line around {@code row}, at most {@code most} to each side, with one row of its blurred edge. */
    static Extent rows(LineMap lines, int row, int left, int right, int most) {
        int first = row;
        while (first > 0 && row - first < most && lines.rowCover(first - 1, left, right) >= COVERED) {
            first--;
        }
        int end = row + 1;
        while (end < lines.height() && end - row <= most && lines.rowCover(end, left, right) >= COVERED) {
            end++;
        }
        return new Extent(Math.max(0, first), Math.min(lines.height(), end));
    }

    /** Columns of a vertical line around {@code column}. */
    static Extent columns(LineMap lines, int column, int top, int bottom, int most) {
        int first = column;
        while (first > 0 && column - first < most && lines.columnCover(first - 1, top, bottom) >= COVERED) {
            first--;
        }
        int end = column + 1;
        while (end < lines.width() && end - column <= most && lines.columnCover(end, top, bottom) >= COVERED) {
            end++;
        }
        return new Extent(Math.max(0, first), Math.min(lines.width(), end));
    }
}
