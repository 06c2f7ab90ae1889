package org.clearhand.recognition.page;

import java.util.ArrayList;
import java.util.List;

/** Cuts a block of writing into its lines, where rows between them hold hardly any ink. */
final class TextLines {
    /** Of the row with most ink: rows with less are between lines. */
    private static final double GAP_OF_MOST = 0.12;

    private static final double LEAST_LINE_MILLIMETRES = 1.6;
    private static final double MARGIN_MILLIMETRES = 0.8;

    private TextLines() {}

    /** The lines in a block from top to bottom, at most so many; the whole block where there is no gap to part it at. */
    static List<PixelBox> of(GreyImage block, double pixelsPerMillimetre, int most) {
        PixelBox whole = new PixelBox(0, 0, block.width(), block.height());
        if (most < 2) {
            return List.of(whole);
        }
        int[] rows = inkByRow(InkMap.of(block, (int) (6 * pixelsPerMillimetre), 30), (int) pixelsPerMillimetre);
        int least = (int) Math.ceil(LEAST_LINE_MILLIMETRES * pixelsPerMillimetre);
        List<int[]> bands = bands(rows, least);
        if (bands.size() < 2 || bands.size() > most) {
            return List.of(whole);
        }
        int margin = (int) Math.round(MARGIN_MILLIMETRES * pixelsPerMillimetre);
        List<PixelBox> lines = new ArrayList<>();
        for (int i = 0; i < bands.size(); i++) {
            int above = i == 0 ? 0 : (bands.get(i - 1)[1] + bands.get(i)[0]) / 2;
            int below = i + 1 == bands.size() ? block.height() : (bands.get(i)[1] + bands.get(i + 1)[0]) / 2;
            int top = Math.max(above, bands.get(i)[0] - margin);
            int bottom = Math.min(below, bands.get(i)[1] + margin);
            lines.add(new PixelBox(0, top, block.width(), bottom));
        }
        return lines;
    }

    /** Ink of each row and its neighbours, so that a single empty row parts nothing. */
    private static int[] inkByRow(InkMap ink, int smoothed) {
        int[] rows = new int[ink.height()];
        for (int y = 0; y < rows.length; y++) {
            for (int x = 0; x < ink.width(); x++) {
                rows[y] += ink.at(x, y) ? 1 : 0;
            }
        }
        int half = Math.max(1, smoothed / 4);
        int[] smooth = new int[rows.length];
        for (int y = 0; y < rows.length; y++) {
            int from = Math.max(0, y - half);
            int to = Math.min(rows.length, y + half + 1);
            for (int near = from; near < to; near++) {
                smooth[y] += rows[near];
            }
            smooth[y] /= to - from;
        }
        return smooth;
    }

    private static List<int[]> bands(int[] rows, int least) {
        int most = 0;
        for (int row : rows) {
            most = Math.max(most, row);
        }
        List<int[]> bands = new ArrayList<>();
        int first = -1;
        for (int y = 0; y <= rows.length; y++) {
            boolean written = y < rows.length && rows[y] > GAP_OF_MOST * most;
            if (written && first < 0) {
                first = y;
            } else if (!written && first >= 0) {
                if (y - first >= least) {
                    bands.add(new int[] {first, y});
                }
                first = -1;
            }
        }
        return bands;
    }
}
