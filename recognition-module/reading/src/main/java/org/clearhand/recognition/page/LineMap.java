package org.clearhand.recognition.page;

/**
 * The long straight runs of ink on an upright page: printed rules and box sides. Dotted and microprinted lines count too,
 * because short gaps are bridged; strokes of handwriting and letters are too short. Immutable.
 */
public final class LineMap {
    /** Pixels a line may stray to either side of the row or column asked about. */
    private static final int STRAY = 1;

    private final BitRows horizontal;
    private final BitRows vertical;

    private LineMap(BitRows horizontal, BitRows vertical) {
        this.horizontal = horizontal;
        this.vertical = vertical;
    }

    /**
     * The lines among this ink.
     *
     * @param gap longest hole inside a line, in pixels
     * @param leastHorizontal shortest run that counts as a horizontal line, in pixels
     * @param leastVertical shortest run that counts as a vertical line, in pixels
     */
    public static LineMap of(InkMap ink, int gap, int leastHorizontal, int leastVertical) {
        return new LineMap(InkRuns.alongRows(ink, gap, leastHorizontal), InkRuns.alongColumns(ink, gap, leastVertical));
    }

    public int width() {
        return horizontal.length();
    }

    public int height() {
        return horizontal.count();
    }

    /** Share of the columns from..to (to excluded) where a horizontal line runs at row y, 0..1. */
    public double rowCover(int y, int from, int to) {
        return cover(horizontal, y, from, to);
    }

    /** Share of the rows from..to (to excluded) where a vertical line runs at column x, 0..1. */
    public double columnCover(int x, int from, int to) {
        return cover(vertical, x, from, to);
    }

    private static double cover(BitRows lines, int at, int from, int to) {
        int first = Math.max(0, from);
        int end = Math.min(lines.length(), to);
        if (end <= first || at < -STRAY || at >= lines.count() + STRAY) {
            return 0;
        }
        int covered = lines.countInAny(Math.max(0, at - STRAY), Math.min(lines.count() - 1, at + STRAY), first, end);
        return (double) covered / (to - from);
    }

    /** Where horizontal lines run, row by row. */
    BitRows horizontal() {
        return horizontal;
    }

    /** Where vertical lines run, column by column. */
    BitRows vertical() {
        return vertical;
    }

    public boolean isHorizontal(int x, int y) {
        return horizontal.at(y, x);
    }

    public boolean isVertical(int x, int y) {
        return vertical.at(x, y);
    }
}
