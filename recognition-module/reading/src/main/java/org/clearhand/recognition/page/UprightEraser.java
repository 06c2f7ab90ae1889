package org.clearhand.recognition.page;

import org.clearhand.recognition.page.LineCandidates.Line;

/**
 * Takes out printed lines that run down through a line of writing and beyond it, such as the crossing of a cheque or the frame of a
 * form. What is left of such a line would be read, and would keep the line of writing from being cut to its ink. No pen draws a stroke
 * as long and as straight; but fine security print under a stroke looks as if it went on, so a line must stand free.
 */
final class UprightEraser {
    private static final double THICKEST_MILLIMETRES = 0.7;
    /** How far above and below the writing the line goes on. */
    private static final double BEYOND_MILLIMETRES = 3;

    /** Of the writing's height; the tallest stems of real cheques have 0.77 with the security print above them. */
    private static final double LEAST_COVER = 0.9;
    /** Of what is above and below it: a frame may end there. */
    private static final double LEAST_BEYOND = 0.55;
    /** A line that leans has a step here and there, in black and white above all. */
    private static final double STEP_MILLIMETRES = 0.25;
    /** How far to both sides it stands free, and how much of what is there may be line too. */
    private static final double FREE_MILLIMETRES = 1;

    private static final double MOST_BESIDE = 0.2;
    /** Length in which the line's column is looked for anew: it may lean a little. */
    private static final double PIECE_MILLIMETRES = 2;

    private static final double LEAST_OF_PIECE = 0.4;

    private final LineMap lines;
    private final Registration registration;
    private final int most;

    UprightEraser(LineMap lines, Registration registration) {
        this.lines = lines;
        this.registration = registration;
        this.most = Math.max(1, registration.pixels(THICKEST_MILLIMETRES));
    }

    void erase(Canvas canvas) {
        PixelBox area = canvas.box();
        for (Line line :
                LineCandidates.along(area.left(), area.right(), LEAST_COVER, most, column -> cover(column, area))) {
            if (goesOn(line.position(), area) && isFree(line.position(), area)) {
                erase(canvas, line.position());
            }
        }
    }

    /** How much of the writing's height is line: of its upper or lower half, whichever is less. */
    private double cover(int column, PixelBox area) {
        int middle = (area.top() + area.bottom()) / 2;
        return Math.min(near(column, area.top(), middle), near(column, middle, area.bottom()));
    }

    private double near(int column, int top, int bottom) {
        int step = registration.pixels(STEP_MILLIMETRES);
        return lines.columnCover(best(column, step, top, bottom), top, bottom);
    }

    private boolean goesOn(int column, PixelBox area) {
        int beyond = registration.pixels(BEYOND_MILLIMETRES);
        return near(column, area.top() - beyond, area.top()) >= LEAST_BEYOND
                && near(column, area.bottom(), area.bottom() + beyond) >= LEAST_BEYOND;
    }

    private boolean isFree(int column, PixelBox area) {
        int free = registration.pixels(FREE_MILLIMETRES);
        double beside = 0;
        for (int away = most + 1; away <= most + free; away++) {
            beside += lines.columnCover(column - away, area.top(), area.bottom())
                    + lines.columnCover(column + away, area.top(), area.bottom());
        }
        return beside <= MOST_BESIDE * 2 * free;
    }

    private void erase(Canvas canvas, int column) {
        PixelBox area = canvas.box();
        int piece = Math.max(1, registration.pixels(PIECE_MILLIMETRES));
        for (int y = area.top(); y < area.bottom(); y += piece) {
            int end = Math.min(area.bottom(), y + piece);
            int at = best(column, most, y, end);
            if (lines.columnCover(at, y, end) >= LEAST_OF_PIECE) {
                LineThickness.Extent columns = LineThickness.columns(lines, at, y, end, most);
                canvas.eraseColumns(columns.first(), columns.end(), y, end);
            }
        }
    }

    private int best(int column, int reach, int top, int bottom) {
        int best = column;
        for (int x = column - reach; x <= column + reach; x++) {
            if (lines.columnCover(x, top, bottom) > lines.columnCover(best, top, bottom)) {
                best = x;
            }
        }
        return best;
    }
}
