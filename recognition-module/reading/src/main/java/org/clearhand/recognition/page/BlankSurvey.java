package org.clearhand.recognition.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.clearhand.recognition.page.LineSegments.Segment;
import org.clearhand.recognition.page.PrintedShape.Kind;

/**
 * Finds everything on a blank form that something may be written in, without knowing where to look: the shapes from which a first
 * template is drawn. The finders of anchors, which know, have the last word on what they can find again.
 */
public final class BlankSurvey {
    private static final double SHORTEST_RULE_MILLIMETRES = 15;
    private static final double THICKEST_MILLIMETRES = 1.2;
    private static final double MICR_BAND_MILLIMETRES = 16;
    private static final double BESIDE_A_RULE_MILLIMETRES = 0.5;
    private static final double MOST_INK_BESIDE = 0.2;
    private static final double SIDE_SLACK_MILLIMETRES = 0.8;

    private final UprightPage page;
    private final double scale;

    private BlankSurvey(UprightPage page, double pixelsPerMillimetre) {
        this.page = page;
        this.scale = pixelsPerMillimetre;
    }

    /** The shapes in the order in which they are read: row by row, from left to right. */
    public static List<PrintedShape> of(UprightPage page, double pixelsPerMillimetre) {
        return new BlankSurvey(page, pixelsPerMillimetre).shapes();
    }

    private List<PrintedShape> shapes() {
        LineMap lines = PageRegistration.lines(page.ink(), scale);
        double thickest = THICKEST_MILLIMETRES * scale;
        List<Segment> across = LineSegments.horizontal(lines, thickest);
        List<PrintedShape> shapes = new ArrayList<>(GridShapes.of(lines, across, scale));
        TickSquares.in(page, scale).stream()
                .filter(tick -> shapes.stream().noneMatch(shape -> !holds(shape, tick) && meets(shape, tick)))
                .forEach(shapes::add);
        codeLine().ifPresent(shapes::add);
        List<PrintedShape> boxed = List.copyOf(shapes);
        across.stream()
                .filter(line -> line.length() >= SHORTEST_RULE_MILLIMETRES * scale)
                .filter(this::standsAlone)
                .filter(line -> boxed.stream().noneMatch(shape -> isSide(line, shape)))
                .map(line -> new PrintedShape(Kind.RULE, outline(line), 0))
                .forEach(shapes::add);
        return inReadingOrder(withFrames(shapes));
    }

    private Optional<PrintedShape> codeLine() {
        int top = Math.max(0, page.height() - (int) Math.round(MICR_BAND_MILLIMETRES * scale));
        SearchArea area = new SearchArea(new PixelBox(0, top, page.width(), page.height()), 0, scale);
        return MicrBandFinder.find(page.ink(), area).map(found -> new PrintedShape(Kind.MICR_BAND, found.box(), 0));
    }

    private static PixelBox outline(Segment line) {
        int at = (int) Math.round(line.at());
        return new PixelBox(line.from(), at, line.to(), at + 1);
    }

    /** Small print whose letters stand close looks like a line, but for the ink close above or below. */
    private boolean standsAlone(Segment line) {
        int beside = Math.max(2, (int) Math.round(BESIDE_A_RULE_MILLIMETRES * scale));
        int at = (int) Math.round(line.at());
        return inkShare(line, at - beside) < MOST_INK_BESIDE && inkShare(line, at + beside) < MOST_INK_BESIDE;
    }

    private double inkShare(Segment line, int row) {
        if (row < 0 || row >= page.height()) {
            return 0;
        }
        int count = 0;
        for (int x = line.from(); x < line.to(); x++) {
            count += page.ink().at(x, row) ? 1 : 0;
        }
        return (double) count / line.length();
    }

    private boolean isSide(Segment line, PrintedShape shape) {
        PixelBox box = shape.outline();
        double slack = SIDE_SLACK_MILLIMETRES * scale;
        boolean level = Math.abs(line.at() - box.top()) <= slack || Math.abs(line.at() - box.bottom()) <= slack;
        return level && line.from() < box.right() && line.to() > box.left();
    }

    /** A box with shapes inside is a frame: nothing is written in it. */
    private static List<PrintedShape> withFrames(List<PrintedShape> shapes) {
        return shapes.stream()
                .map(shape -> shape.kind() == Kind.BOX
                                && shapes.stream().anyMatch(other -> !other.equals(shape) && holds(shape, other))
                        ? new PrintedShape(Kind.FRAME, shape.outline(), 0)
                        : shape)
                .toList();
    }

    private static boolean holds(PrintedShape outer, PrintedShape inner) {
        PixelBox box = outer.outline();
        PixelBox other = inner.outline();
        return outer.kind() == Kind.BOX
                && other.left() > box.left()
                && other.right() < box.right()
                && other.top() > box.top()
                && other.bottom() < box.bottom();
    }

    private static boolean meets(PrintedShape one, PrintedShape other) {
        PixelBox a = one.outline();
        PixelBox b = other.outline();
        return a.left() < b.right() && b.left() < a.right() && a.top() < b.bottom() && b.top() < a.bottom();
    }

    /** Shapes whose heights overlap by half are in one row. */
    private static List<PrintedShape> inReadingOrder(List<PrintedShape> shapes) {
        List<PrintedShape> left = new ArrayList<>(shapes);
        left.sort(Comparator.comparingInt(shape -> shape.outline().top()));
        List<PrintedShape> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            PixelBox first = left.get(0).outline();
            List<PrintedShape> row = new ArrayList<>(left.stream()
                    .filter(shape -> shape.outline().centreY() < first.bottom() + 1
                            && shape.outline().centreY() >= first.top())
                    .toList());
            if (!row.contains(left.get(0)) || left.get(0).kind() == Kind.FRAME) {
                row = new ArrayList<>(List.of(left.get(0)));
            }
            row.sort(Comparator.comparingInt(shape -> shape.outline().left()));
            ordered.addAll(row);
            left.removeAll(row);
        }
        return ordered;
    }
}
