package org.clearhand.recognition.page;

import java.util.ArrayList;
import java.util.List;
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

    /** Of each half of the writing's height; the tallest stems of real cheques have 0.77 with the security print above them. */
    private static final double LEAST_COVER = 0.9;
    /** Of what is above and below it: a frame may end there. */
    private static final double LEAST_BEYOND = 0.55;
    /** A line thinner than any pen may be broken, as scanners in black and white leave it: this part of all of it is enough. */
    private static final double THIN_MILLIMETRES = 0.25;

    private static final double LEAST_OF_THIN = 0.5;
    /** A line that leans has a step here and there, in black and white above all. */
    private static final double STEP_MILLIMETRES = 0.25;
    /** How far to both sides it stands free, and how much of what is there may be line too. */
    private static final double FREE_MILLIMETRES = 1;

    private static final double MOST_BESIDE = 0.2;
    /** Length in which the line's column is looked for anew: it may lean a little. */
    private static final double PIECE_MILLIMETRES = 2;

    private static final double LEAST_OF_PIECE = 0.4;
    /** Columns by which a line seems wider to either side than it is. */
    private static final int BLUR = 1;

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
        for (Line line : LineCandidates.along(
                area.left(),
                area.right(),
                LEAST_OF_THIN,
                most,
                column -> along(column, area).within())) {
            Along along = along(line.position(), area);
            boolean printed = along.isWhole() || (along.isThere() && isThin(line.position(), area));
            if (printed && isFree(line.position(), area)) {
                erase(canvas, line.position());
            }
        }
    }

    /** How much of a column is line: in the halves of the writing's height, above it and below it. */
    private record Along(double upper, double lower, double above, double below) {
        double within() {
            return (upper + lower) / 2;
        }

        boolean isWhole() {
            return Math.min(upper, lower) >= LEAST_COVER && Math.min(above, below) >= LEAST_BEYOND;
        }

        boolean isThere() {
            return within() >= LEAST_OF_THIN && (above + below) / 2 >= LEAST_OF_THIN;
        }
    }

    private Along along(int column, PixelBox area) {
        int middle = (area.top() + area.bottom()) / 2;
        int beyond = registration.pixels(BEYOND_MILLIMETRES);
        return new Along(
                near(column, area.top(), middle),
                near(column, middle, area.bottom()),
                near(column, area.top() - beyond, area.top()),
                near(column, area.bottom(), area.bottom() + beyond));
    }

    private double near(int column, int top, int bottom) {
        int step = registration.pixels(STEP_MILLIMETRES);
        return lines.columnCover(best(column, step, top, bottom), top, bottom);
    }

    /** In most pieces where it is at all. */
    private boolean isThin(int column, PixelBox area) {
        int widest = (int) Math.ceil(registration.pixelsPerMillimetre() * THIN_MILLIMETRES) + 2 * BLUR;
        int thin = 0;
        int seen = 0;
        for (Piece piece : pieces(column, area)) {
            seen++;
            thin += piece.columns().end() - piece.columns().first() <= widest ? 1 : 0;
        }
        return 4 * thin >= 3 * seen;
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

    /** Where it is broken what is left of it is too short for a line: there it is taken to run as in the piece before or behind. */
    private void erase(Canvas canvas, int column) {
        List<Piece> pieces = pieces(column, canvas.box());
        int top = canvas.box().top();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            int bottom = i + 1 < pieces.size() ? piece.bottom() : canvas.box().bottom();
            canvas.eraseColumns(piece.columns().first(), piece.columns().end(), top, bottom);
            top = bottom;
        }
    }

    /** A piece of a line. */
    private record Piece(int top, int bottom, LineThickness.Extent columns) {}

    private List<Piece> pieces(int column, PixelBox area) {
        int length = Math.max(1, registration.pixels(PIECE_MILLIMETRES));
        List<Piece> pieces = new ArrayList<>();
        for (int top = area.top(); top < area.bottom(); top += length) {
            int bottom = Math.min(area.bottom(), top + length);
            int at = best(column, most, top, bottom);
            if (lines.columnCover(at, top, bottom) >= LEAST_OF_PIECE) {
                pieces.add(new Piece(top, bottom, LineThickness.columns(lines, at, top, bottom, most)));
            }
        }
        return pieces;
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
