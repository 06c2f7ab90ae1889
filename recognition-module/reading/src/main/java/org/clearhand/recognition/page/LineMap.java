package org.clearhand.recognition.page;

/**
 * The long straight runs of ink on an upright page: printed rules and box sides. Dotted and microprinted lines count too,
 * because short gaps are bridged; strokes of handwriting and letters are too short. Not changed after it is made.
 */
public final class LineMap {
    /** Pixels a line may stray to either side of the row or column asked about. */
    private static final int STRAY = 1;

    private final int width;
    private final int height;
    private final boolean[] horizontal;
    private final boolean[] vertical;

    private LineMap(int width, int height) {
        this.width = width;
        this.height = height;
        this.horizontal = new boolean[width * height];
        this.vertical = new boolean[width * height];
    }

    /**
     * The lines among this ink.
     *
     * @param gap longest hole inside a line, in pixels
     * @param leastHorizontal shortest run that counts as a horizontal line, in pixels
     * @param leastVertical shortest run that counts as a vertical line, in pixels
     */
    public static LineMap of(InkMap ink, int gap, int leastHorizontal, int leastVertical) {
        LineMap map = new LineMap(ink.width(), ink.height());
        for (int y = 0; y < map.height; y++) {
            map.markRuns(ink, y, true, gap, leastHorizontal);
        }
        for (int x = 0; x < map.width; x++) {
            map.markRuns(ink, x, false, gap, leastVertical);
        }
        return map;
    }

    private void markRuns(InkMap ink, int index, boolean alongRow, int gap, int least) {
        int length = alongRow ? width : height;
        int start = -1;
        int last = -1;
        for (int i = 0; i <= length; i++) {
            boolean isInk = i < length && (alongRow ? ink.at(i, index) : ink.at(index, i));
            if (isInk) {
                start = start < 0 ? i : start;
                last = i;
            } else if (start >= 0 && (i == length || i - last > gap)) {
                if (last - start + 1 >= least) {
                    mark(index, alongRow, start, last);
                }
                start = -1;
            }
        }
    }

    private void mark(int index, boolean alongRow, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (alongRow) {
                horizontal[index * width + i] = true;
            } else {
                vertical[i * width + index] = true;
            }
        }
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** Share of the columns from..to (to excluded) where a horizontal line runs at row y, 0..1. */
    public double rowCover(int y, int from, int to) {
        int first = Math.max(0, from);
        int end = Math.min(width, to);
        if (end <= first) {
            return 0;
        }
        int covered = 0;
        for (int x = first; x < end; x++) {
            covered += horizontalNear(x, y) ? 1 : 0;
        }
        return (double) covered / (to - from);
    }

    /** Share of the rows from..to (to excluded) where a vertical line runs at column x, 0..1. */
    public double columnCover(int x, int from, int to) {
        int first = Math.max(0, from);
        int end = Math.min(height, to);
        if (end <= first) {
            return 0;
        }
        int covered = 0;
        for (int y = first; y < end; y++) {
            covered += verticalNear(x, y) ? 1 : 0;
        }
        return (double) covered / (to - from);
    }

    public boolean isHorizontal(int x, int y) {
        return horizontal[y * width + x];
    }

    public boolean isVertical(int x, int y) {
        return vertical[y * width + x];
    }

    private boolean horizontalNear(int x, int y) {
        for (int row = Math.max(0, y - STRAY); row <= Math.min(height - 1, y + STRAY); row++) {
            if (horizontal[row * width + x]) {
                return true;
            }
        }
        return false;
    }

    private boolean verticalNear(int x, int y) {
        for (int column = Math.max(0, x - STRAY); column <= Math.min(width - 1, x + STRAY); column++) {
            if (vertical[y * width + column]) {
                return true;
            }
        }
        return false;
    }
}
