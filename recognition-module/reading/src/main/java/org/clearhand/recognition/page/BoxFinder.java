package org.clearhand.recognition.page;

import java.util.List;
import java.util.Optional;
import org.clearhand.recognition.page.LineCandidates.Line;

/**
 * Finds a printed rectangle by its four sides. Its left upper corner is looked for within the tolerance, its size may differ
 * more: banks print longer and shorter boxes. A line inside it (a divider) is no side as long as the outer one is there.
 */
public final class BoxFinder {
    private static final double LEAST_SIDE = 0.55;
    private static final double LEAST_SCORE = 0.7;
    /** Part of the expected size by which width and height may differ. */
    private static final double SIZE_SLACK = 0.36;
    /** What a side at the very edge of its tolerance costs. */
    private static final double DEVIATION_COST = 0.15;
    /** What a side costs beyond which both lines run on, and how far they are followed. */
    private static final double OPEN_COST = 0.1;

    private static final double OUTSIDE_MILLIMETRES = 3;
    /** What a side costs that both lines do not reach, and on how much of their length that is seen. */
    private static final double APART_COST = 0.2;

    private static final double INSIDE_MILLIMETRES = 1;
    private static final double LEAST_REACH = 0.5;
    private static final double LINES_APART_MILLIMETRES = 0.5;

    private BoxFinder() {}

    /** The rectangle near the expected place whose sides are most complete; empty when none is. */
    public static Optional<FoundAnchor> find(LineMap lines, SearchArea area) {
        PixelBox expected = area.expected();
        int slack = area.tolerance();
        int apart = Math.max(2, area.pixels(LINES_APART_MILLIMETRES));
        int shorter = (int) Math.round(expected.width() * SIZE_SLACK);
        int middleLeft = expected.left() + Math.min(slack, expected.width() / 4);
        int middleRight = Math.max(middleLeft + 1, expected.right() - Math.max(shorter, slack));
        List<Line> rows = LineCandidates.along(
                expected.top() - slack,
                expected.bottom() + slack,
                LEAST_SIDE,
                apart,
                y -> y < 0 || y >= lines.height() ? 0 : lines.rowCover(y, middleLeft, middleRight));
        Optional<FoundAnchor> best = Optional.empty();
        for (Line top : rows) {
            for (Line bottom : rows) {
                if (fits(bottom.position() - top.position(), expected.height())) {
                    Optional<FoundAnchor> found = between(lines, area, top.position(), bottom.position(), apart);
                    best = better(best, found, area);
                }
            }
        }
        return best.filter(found -> found.score() >= LEAST_SCORE);
    }

    private static Optional<FoundAnchor> between(LineMap lines, SearchArea area, int top, int bottom, int apart) {
        PixelBox expected = area.expected();
        int slack = area.tolerance();
        List<Line> lefts = LineCandidates.along(
                expected.left() - slack, expected.left() + slack, LEAST_SIDE, apart, x -> side(lines, x, top, bottom));
        List<Line> rights = LineCandidates.along(
                expected.right() - Math.max(slack, (int) Math.round(SIZE_SLACK * expected.width())),
                expected.right() + slack,
                LEAST_SIDE,
                apart,
                x -> side(lines, x, top, bottom));
        Optional<FoundAnchor> best = Optional.empty();
        for (Line left : lefts) {
            for (Line right : rights) {
                if (fits(right.position() - left.position(), expected.width())) {
                    double rowCover = lines.rowCover(top, left.position(), right.position())
                            + lines.rowCover(bottom, left.position(), right.position());
                    double score = (left.cover() + right.cover() + rowCover) / 4;
                    PixelBox box = new PixelBox(left.position(), top, right.position(), bottom);
                    double open = openness(lines, box, area.pixels(OUTSIDE_MILLIMETRES));
                    double apartness = apartness(lines, box, Math.max(2, area.pixels(INSIDE_MILLIMETRES)));
                    best = better(
                            best, Optional.of(FoundAnchor.plain(box, Math.min(1, score) - open - apartness)), area);
                }
            }
        }
        return best;
    }

    /** A rectangle whose upper and lower line both run on beyond a side is a part of a longer one. */
    private static double openness(LineMap lines, PixelBox box, int outside) {
        double left = Math.min(
                lines.rowCover(box.top(), box.left() - outside, box.left()),
                lines.rowCover(box.bottom(), box.left() - outside, box.left()));
        double right = Math.min(
                lines.rowCover(box.top(), box.right(), box.right() + outside),
                lines.rowCover(box.bottom(), box.right(), box.right() + outside));
        return OPEN_COST * (left + right);
    }

    /** A line beside a rectangle, such as the frame of the form, is no side of it: its upper and lower line end before. */
    private static double apartness(LineMap lines, PixelBox box, int inside) {
        boolean left = isReached(lines, box, box.left(), box.left() + inside);
        boolean right = isReached(lines, box, box.right() - inside, box.right());
        return (left ? 0 : APART_COST) + (right ? 0 : APART_COST);
    }

    private static boolean isReached(LineMap lines, PixelBox box, int from, int to) {
        return Math.max(lines.rowCover(box.top(), from, to), lines.rowCover(box.bottom(), from, to)) >= LEAST_REACH;
    }

    private static double side(LineMap lines, int x, int top, int bottom) {
        return x < 0 || x >= lines.width() ? 0 : lines.columnCover(x, top, bottom);
    }

    private static boolean fits(int length, int expected) {
        return length > 0 && Math.abs(length - expected) <= SIZE_SLACK * expected;
    }

    private static Optional<FoundAnchor> better(
            Optional<FoundAnchor> one, Optional<FoundAnchor> other, SearchArea area) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        return value(one.get(), area) >= value(other.get(), area) ? one : other;
    }

    private static double value(FoundAnchor found, SearchArea area) {
        PixelBox box = found.box();
        PixelBox expected = area.expected();
        double deviation = area.deviation(box.left(), expected.left())
                + area.deviation(box.top(), expected.top())
                + area.deviation(box.bottom(), expected.bottom());
        return found.score() - DEVIATION_COST * deviation;
    }
}
