package org.clearhand.recognition.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.clearhand.recognition.page.LineSegments.Segment;
import org.clearhand.recognition.page.PrintedShape.Kind;

/** The small empty squares of a blank form: boxes to tick. */
final class TickSquares {
    private static final double SMALLEST_MILLIMETRES = 2.4;
    private static final double LARGEST_MILLIMETRES = 8;
    private static final double GAP_MILLIMETRES = 0.3;
    private static final double THICKEST_MILLIMETRES = 0.6;
    private static final double SQUARE_SLACK = 0.2;
    private static final double LEAST_SIDE = 0.85;
    private static final double MOST_INK = 0.02;
    private static final double FIRST_INK = 0.15;
    private static final double FLAT = 0.8;

    private TickSquares() {}

    static List<PrintedShape> in(UprightPage page, double scale) {
        int run = (int) Math.round(SMALLEST_MILLIMETRES * scale * LEAST_SIDE);
        LineMap lines = LineMap.of(page.ink(), (int) Math.max(1, GAP_MILLIMETRES * scale), run, run);
        List<Segment> sides = LineSegments.horizontal(lines, THICKEST_MILLIMETRES * scale).stream()
                .filter(side -> side.length() <= 1.2 * LARGEST_MILLIMETRES * scale)
                .toList();
        List<PrintedShape> ticks = new ArrayList<>();
        for (Segment top : sides) {
            for (Segment bottom : sides) {
                double height = bottom.at() - top.at();
                if (height < SMALLEST_MILLIMETRES * scale || height > LARGEST_MILLIMETRES * scale) {
                    continue;
                }
                PixelBox box = new PixelBox(
                        Math.min(top.from(), bottom.from()),
                        (int) Math.round(top.at()),
                        Math.max(top.to(), bottom.to()),
                        (int) Math.round(bottom.at()));
                boolean railed = top.spans(box.left(), box.right()) >= LEAST_SIDE
                        && bottom.spans(box.left(), box.right()) >= LEAST_SIDE;
                boolean square = Math.abs(box.width() - height) <= SQUARE_SLACK * height;
                if (railed
                        && square
                        && isClosed(lines, box)
                        && isFlat(page.ink(), box, scale)
                        && isEmpty(page.ink(), box, scale)) {
                    ticks.add(new PrintedShape(Kind.TICK_BOX, box, 0));
                }
            }
        }
        return ticks;
    }

    private static boolean isClosed(LineMap lines, PixelBox box) {
        return side(lines, box, box.left()) >= LEAST_SIDE && side(lines, box, box.right() - 1) >= LEAST_SIDE;
    }

    private static double side(LineMap lines, PixelBox box, int x) {
        double best = 0;
        for (int near = Math.max(0, x - 2); near <= Math.min(lines.width() - 1, x + 2); near++) {
            best = Math.max(best, lines.columnCover(near, box.top() + 1, box.bottom() - 1));
        }
        return best;
    }

    /** The outermost ink of a square is all of its side; that of an O or a D is the top of an arc. */
    private static boolean isFlat(InkMap ink, PixelBox box, double scale) {
        int reach = (int) Math.ceil(THICKEST_MILLIMETRES * scale);
        return isFlat(at -> rowShare(ink, box, box.top() + at), -reach, 1)
                && isFlat(at -> columnShare(ink, box, box.left() + at), -reach, 1)
                && isFlat(at -> columnShare(ink, box, box.right() - at), -reach, 1);
    }

    /** @param share of a side that is ink, by the distance inwards from the side */
    private static boolean isFlat(IntToDoubleFunction share, int from, int to) {
        for (int at = from; at <= to; at++) {
            if (share.applyAsDouble(at) > FIRST_INK) {
                return Math.max(share.applyAsDouble(at), share.applyAsDouble(at + 1)) >= FLAT;
            }
        }
        return false;
    }

    private static double rowShare(InkMap ink, PixelBox box, int y) {
        int count = 0;
        for (int x = box.left(); x < box.right(); x++) {
            count += y >= 0 && y < ink.height() && ink.at(x, y) ? 1 : 0;
        }
        return (double) count / box.width();
    }

    private static double columnShare(InkMap ink, PixelBox box, int x) {
        int count = 0;
        for (int y = box.top(); y < box.bottom(); y++) {
            count += x >= 0 && x < ink.width() && ink.at(x, y) ? 1 : 0;
        }
        return (double) count / box.height();
    }

    /** A square letter has ink inside. */
    private static boolean isEmpty(InkMap ink, PixelBox box, double scale) {
        int line = (int) Math.max(2, Math.round(scale * 0.6));
        PixelBox inside = box.grown(-line, -line).within(ink.width(), ink.height());
        int count = 0;
        for (int y = inside.top(); y < inside.bottom(); y++) {
            for (int x = inside.left(); x < inside.right(); x++) {
                count += ink.at(x, y) ? 1 : 0;
            }
        }
        return count <= MOST_INK * inside.width() * inside.height();
    }
}
