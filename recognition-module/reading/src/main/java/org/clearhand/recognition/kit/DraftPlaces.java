package org.clearhand.recognition.kit;

import java.util.List;
import org.clearhand.forms.Zone;
import org.clearhand.recognition.page.PixelBox;
import org.clearhand.recognition.page.PrintedShape;

/** Where the shapes of a blank form stand, in tenths of millimetres inside the page. */
final class DraftPlaces {
    private static final double MOST_TOLERANCE = 3;
    private static final double LEAST_TOLERANCE = 1;
    private static final double ABOVE_A_RULE = 9;
    private static final double BELOW_A_RULE = 2;

    private final BlankForm form;
    private final List<PrintedShape> shapes;

    DraftPlaces(BlankForm form, List<PrintedShape> shapes) {
        this.form = form;
        this.shapes = List.copyOf(shapes);
    }

    /** What is written on a rule stands above it, below the next shape. */
    Zone aboveRule(PixelBox rule) {
        Zone zone = zone(rule);
        double top = Math.max(roofAbove(rule), Math.max(0, zone.y() - ABOVE_A_RULE));
        double bottom = Math.min(form.heightMillimetres(), zone.y() + BELOW_A_RULE);
        return rounded(zone.x(), top, zone.width(), bottom - top);
    }

    /** Lower edge, in millimetres, of the nearest shape above a rule. */
    private double roofAbove(PixelBox rule) {
        return shapes.stream()
                        .filter(shape -> shape.kind() != PrintedShape.Kind.FRAME)
                        .map(PrintedShape::outline)
                        .filter(box ->
                                box.bottom() < rule.top() && box.left() < rule.right() && box.right() > rule.left())
                        .mapToDouble(PixelBox::bottom)
                        .max()
                        .orElse(0)
                / form.pixelsPerMillimetre();
    }

    /** Less than half the way to the next shape of the same column, so that one is not taken for the other. */
    double tolerance(PixelBox box) {
        double nearest = shapes.stream()
                .map(PrintedShape::outline)
                .filter(other -> other.left() < box.right() && other.right() > box.left())
                .mapToDouble(other -> Math.abs(other.centreY() - box.centreY()))
                .filter(distance -> distance > 1)
                .min()
                .orElse(Double.MAX_VALUE);
        double room = 0.4 * nearest / form.pixelsPerMillimetre();
        return Millimetres.rounded(Math.max(LEAST_TOLERANCE, Math.min(MOST_TOLERANCE, room)));
    }

    Zone zone(PixelBox box) {
        double scale = form.pixelsPerMillimetre();
        return rounded(box.left() / scale, box.top() / scale, box.width() / scale, Math.max(0.5, box.height() / scale));
    }

    Zone grown(Zone zone, double across, double down) {
        double left = Math.max(0, zone.x() - across);
        double top = Math.max(0, zone.y() - down);
        return rounded(left, top, zone.right() + across - left, zone.bottom() + down - top);
    }

    /** In tenths of millimetres, inside the page. */
    private Zone rounded(double x, double y, double width, double height) {
        double left = Math.floor(10 * x) / 10;
        double top = Math.floor(10 * y) / 10;
        double right = Math.min(form.widthMillimetres(), Math.ceil(10 * (x + width)) / 10);
        double bottom = Math.min(form.heightMillimetres(), Math.ceil(10 * (y + height)) / 10);
        return new Zone(left, top, Math.max(0.1, hundredths(right - left)), Math.max(0.1, hundredths(bottom - top)));
    }

    /** Cut off, not rounded: a zone must not reach over the edge of a page of 69.85 mm. */
    private static double hundredths(double millimetres) {
        return Math.floor(100 * millimetres + 1e-6) / 100;
    }
}
