package org.clearhand.recognition.page;

import java.util.ArrayList;
import java.util.List;
import org.clearhand.forms.Anchor;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.Zone;

/**
 * The straight lines a form must show, as its anchors tell: rules, and the sides of boxes and cells.
 *
 * @param across horizontal ones
 * @param down vertical ones
 */
record TemplateLines(List<Line> across, List<Line> down) {
    /** Sides of boxes end where the template says; rules are longer and shorter from bank to bank. */
    private static final double SIDE_WEIGHT = 1;

    private static final double RULE_WEIGHT = 0.6;

    /**
     * One line, in millimetres of the template.
     *
     * @param at its place on the other axis
     * @param tolerance how far from there it may be printed
     * @param weight what finding it is worth
     */
    record Line(double at, double from, double to, double tolerance, double weight) {
        double length() {
            return to - from;
        }
    }

    static TemplateLines of(FormTemplate template) {
        List<Line> across = new ArrayList<>();
        List<Line> down = new ArrayList<>();
        for (Anchor anchor : template.anchors()) {
            Zone zone = anchor.zone();
            double tolerance = anchor.toleranceMillimetres();
            switch (anchor.kind()) {
                case RULE ->
                    across.add(
                            new Line((zone.y() + zone.bottom()) / 2, zone.x(), zone.right(), tolerance, RULE_WEIGHT));
                case BOX, CELLS -> {
                    across.add(new Line(zone.y(), zone.x(), zone.right(), tolerance, SIDE_WEIGHT));
                    across.add(new Line(zone.bottom(), zone.x(), zone.right(), tolerance, SIDE_WEIGHT));
                    down.add(new Line(zone.x(), zone.y(), zone.bottom(), tolerance, SIDE_WEIGHT));
                    down.add(new Line(zone.right(), zone.y(), zone.bottom(), tolerance, SIDE_WEIGHT));
                }
                case MICR_BAND -> {}
            }
        }
        return new TemplateLines(List.copyOf(across), List.copyOf(down));
    }

    double weight() {
        return across.stream().mapToDouble(Line::weight).sum()
                + down.stream().mapToDouble(Line::weight).sum();
    }
}
