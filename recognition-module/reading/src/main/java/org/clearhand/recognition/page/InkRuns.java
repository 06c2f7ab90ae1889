package org.clearhand.recognition.page;

import java.util.Arrays;

/** Runs of ink along the rows or columns of a page: holes bridged up to a length, and of what comes out only what is long enough. */
final class InkRuns {
    private static final byte[] PAPER = new byte[512];

    private InkRuns() {}

    /** The runs of at least {@code least} pixels along rows, row by row; holes of at most {@code gap} pixels count as ink. */
    static BitRows alongRows(InkMap ink, int gap, int least) {
        int width = ink.width();
        byte[] mask = ink.mask();
        BitRows lines = new BitRows(ink.height(), width);
        for (int y = 0; y < ink.height(); y++) {
            int row = y * width;
            int start = row;
            int end = row - gap - 1;
            for (int i = next(mask, row, row + width); i < row + width; i = next(mask, i + 1, row + width)) {
                if (i - end > gap) {
                    draw(lines, y, start - row, end - row, least);
                    start = i;
                }
                end = i + 1;
            }
            draw(lines, y, start - row, end - row, least);
        }
        return lines;
    }

    /** The first place from..to (to excluded) with ink, or {@code to}; most of a page is paper, which is passed over many pixels at a time. */
    private static int next(byte[] mask, int from, int to) {
        if (from >= to || mask[from] != 0) {
            return from;
        }
        int at = from;
        while (at < to) {
            int length = Math.min(PAPER.length, to - at);
            int ink = Arrays.mismatch(mask, at, at + length, PAPER, 0, length);
            if (ink >= 0) {
                return at + ink;
            }
            at += length;
        }
        return to;
    }

    private static void draw(BitRows lines, int line, int start, int end, int least) {
        if (end - start >= least) {
            lines.set(line, start, end);
        }
    }

    /** The same along columns, column by column. */
    static BitRows alongColumns(InkMap ink, int gap, int least) {
        int width = ink.width();
        byte[] mask = ink.mask();
        BitRows lines = new BitRows(width, ink.height());
        int[] starts = new int[width];
        int[] ends = new int[width];
        Arrays.fill(ends, -gap - 1);
        // Row by row, all columns at once: one column after the other would fetch each part of the page many times.
        for (int y = 0; y < ink.height(); y++) {
            int row = y * width;
            for (int i = next(mask, row, row + width); i < row + width; i = next(mask, i + 1, row + width)) {
                int x = i - row;
                if (y - ends[x] > gap) {
                    draw(lines, x, starts[x], ends[x], least);
                    starts[x] = y;
                }
                ends[x] = y + 1;
            }
        }
        for (int x = 0; x < width; x++) {
            draw(lines, x, starts[x], ends[x], least);
        }
        return lines;
    }
}
