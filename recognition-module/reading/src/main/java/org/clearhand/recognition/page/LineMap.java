package org.clearhand.recognition.page;

import java.util.Arrays;

/**
 * The long straight runs of ink on an upright page: printed rules and box sides. Dotted and microprinted lines count too,
 * because short gaps are bridged; strokes of handwriting and letters are too short. For one thread.
 */
public final class LineMap {
    /** Pixels a line may stray to either side of the row or column asked about. */
    private static final int STRAY = 1;

    private static final long[] NOT_ASKED = {};

    private final int width;
    private final int height;
    private final byte[] horizontal;
    private final byte[] vertical;
    /** Of the rows and columns asked about so far, also of those just beyond the page. */
    private final long[][] nearRows;

    private final long[][] nearColumns;

    private LineMap(int width, int height, byte[] horizontal, byte[] vertical) {
        this.width = width;
        this.height = height;
        this.horizontal = horizontal;
        this.vertical = vertical;
        this.nearRows = new long[height + 2 * STRAY][];
        this.nearColumns = new long[width + 2 * STRAY][];
        Arrays.fill(nearRows, NOT_ASKED);
        Arrays.fill(nearColumns, NOT_ASKED);
    }

    /**
     * The lines among this ink.
     *
     * @param gap longest hole inside a line, in pixels
     * @param leastHorizontal shortest run that counts as a horizontal line, in pixels
     * @param leastVertical shortest run that counts as a vertical line, in pixels
     */
    public static LineMap of(InkMap ink, int gap, int leastHorizontal, int leastVertical) {
        return new LineMap(
                ink.width(),
                ink.height(),
                InkRuns.alongRows(ink, gap, leastHorizontal),
                InkRuns.alongColumns(ink, gap, leastVertical));
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
        if (end <= first || y < -STRAY || y >= height + STRAY) {
            return 0;
        }
        if (nearRows[y + STRAY].length == 0) {
            nearRows[y + STRAY] = near(horizontal, y, height, width, width, 1);
        }
        return (double) count(nearRows[y + STRAY], first, end) / (to - from);
    }

    /** Share of the rows from..to (to excluded) where a vertical line runs at column x, 0..1. */
    public double columnCover(int x, int from, int to) {
        int first = Math.max(0, from);
        int end = Math.min(height, to);
        if (end <= first || x < -STRAY || x >= width + STRAY) {
            return 0;
        }
        if (nearColumns[x + STRAY].length == 0) {
            nearColumns[x + STRAY] = near(vertical, x, width, height, 1, width);
        }
        return (double) count(nearColumns[x + STRAY], first, end) / (to - from);
    }

    /**
     * The places along a row or column that have a line in it or beside it, a bit each: sums would be asked faster and take 32 times the
     * room, and a page of no known form is asked about everywhere.
     *
     * @param count of rows or columns
     * @param across pixels from one to the next
     * @param along pixels from one place to the next
     */
    private static long[] near(byte[] lines, int at, int count, int length, int across, int along) {
        long[] near = new long[length / Long.SIZE + 1];
        int first = Math.max(0, at - STRAY) * across;
        int last = Math.min(count - 1, at + STRAY) * across;
        for (int line = first; line <= last; line += across) {
            for (int place = 0; place < length; place++) {
                near[place / Long.SIZE] |= (lines[line + place * along] & 1L) << place;
            }
        }
        return near;
    }

    /** Bits set from first..end (excluded, and behind first). */
    private static int count(long[] bits, int first, int end) {
        int from = first / Long.SIZE;
        int to = (end - 1) / Long.SIZE;
        long head = -1L << first;
        long tail = -1L >>> -end;
        if (from == to) {
            return Long.bitCount(bits[from] & head & tail);
        }
        int count = Long.bitCount(bits[from] & head) + Long.bitCount(bits[to] & tail);
        for (int word = from + 1; word < to; word++) {
            count += Long.bitCount(bits[word]);
        }
        return count;
    }

    /** Not 0 where a horizontal line runs, row after row; not to be changed. */
    byte[] horizontal() {
        return horizontal;
    }

    /** Not 0 where a vertical line runs, row after row; not to be changed. */
    byte[] vertical() {
        return vertical;
    }

    public boolean isHorizontal(int x, int y) {
        return horizontal[y * width + x] != 0;
    }

    public boolean isVertical(int x, int y) {
        return vertical[y * width + x] != 0;
    }
}
