package org.clearhand.recognition.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.clearhand.forms.Anchor;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.Zone;

/**
 * How far printed matter stands from where a layout has it, wherever the page lies: root mean square of what is left of the sides of
 * boxes and rows of cells, and of the heights of rules, after the best shift. The ends of rules are covered by writing, and the code line
 * is printed anew on each form, so both tell nothing.
 */
final class LayoutMisfit {
    /** A shift alone fits two numbers along each side of the page. */
    private static final int FEWEST_ANCHORS = 2;

    private LayoutMisfit() {}

    /** Millimetres of the template; empty with fewer than two boxes, rows of cells or rules found. */
    static OptionalDouble millimetres(
            FormTemplate template, Map<String, FoundAnchor> anchors, Registration registration) {
        double scale = registration.pixelsPerMillimetre();
        List<Double> across = new ArrayList<>();
        List<Double> down = new ArrayList<>();
        int told = 0;
        for (Anchor anchor : template.anchors()) {
            FoundAnchor found = anchors.get(anchor.name());
            if (found == null || anchor.kind() == Anchor.Kind.MICR_BAND) {
                continue;
            }
            told++;
            PixelBox box = found.box();
            Zone zone = anchor.zone();
            if (anchor.kind() == Anchor.Kind.RULE) {
                down.add(box.centreY() / scale - (zone.y() + zone.bottom()) / 2);
            } else {
                across.add(box.left() / scale - zone.x());
                across.add(box.right() / scale - zone.right());
                down.add(box.top() / scale - zone.y());
                down.add(box.bottom() / scale - zone.bottom());
            }
        }
        return told < FEWEST_ANCHORS
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.sqrt((squares(across) + squares(down)) / (across.size() + down.size())));
    }

    /** Sum of the squares of what is left after the mean is taken off. */
    private static double squares(List<Double> values) {
        double mean = values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        return values.stream().mapToDouble(value -> Math.pow(value - mean, 2)).sum();
    }
}
