package org.clearhand.recognition.quality;

import java.util.function.IntToDoubleFunction;
import org.clearhand.recognition.page.GreyImage;

/**
 * The picture without the strips of dark scanner background along its sides; pixels of the picture it was found on. Background as light
 * as paper cannot be told from paper.
 *
 * @param right one past the last column
 * @param bottom one past the last row
 */
record PaperArea(int left, int top, int right, int bottom) {
    /** Background is darker than this, and than the paper by {@link #DARKER}. */
    private static final int DARKEST_PAPER = 110;

    private static final int DARKER = 60;
    /** Share of a row or column that has to be background. */
    private static final double COVER = 0.95;

    static PaperArea of(GreyImage picture, int paper) {
        int limit = backgroundLimit(paper);
        IntToDoubleFunction row = y -> share(picture, y * picture.width(), 1, picture.width(), limit);
        IntToDoubleFunction column = x -> share(picture, x, picture.width(), picture.height(), limit);
        int left = strip(column, 0, 1, picture.width());
        int right = strip(column, picture.width() - 1, -1, picture.width());
        int top = strip(row, 0, 1, picture.height());
        int bottom = strip(row, picture.height() - 1, -1, picture.height());
        boolean none = left + right >= picture.width() || top + bottom >= picture.height();
        return none
                ? new PaperArea(0, 0, picture.width(), picture.height())
                : new PaperArea(left, top, picture.width() - right, picture.height() - bottom);
    }

    /** Levels below this are background; 0 on paper that is itself dark. */
    static int backgroundLimit(int paper) {
        return Math.max(0, Math.min(DARKEST_PAPER, paper - DARKER));
    }

    private static double share(GreyImage picture, int from, int step, int count, int limit) {
        int dark = 0;
        int index = from;
        for (int i = 0; i < count; i++) {
            dark += (picture.pixels()[index] & 0xff) < limit ? 1 : 0;
            index += step;
        }
        return (double) dark / count;
    }

    private static int strip(IntToDoubleFunction cover, int from, int step, int most) {
        int width = 0;
        while (width < most && cover.applyAsDouble(from + step * width) >= COVER) {
            width++;
        }
        return width;
    }

    int width() {
        return right - left;
    }

    int height() {
        return bottom - top;
    }
}
