package org.clearhand.recognition.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.clearhand.forms.Anchor;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.TemplateField;
import org.clearhand.forms.TemplateProblem;
import org.clearhand.forms.Zone;

/** Fields that would be cut from the same place, and fields that lie nowhere near the print they are said to be written in. */
final class ZoneCheck {
    /** Zones are generous and may overlap; more than this part of the smaller one is a slip. */
    private static final double MOST_OVERLAP = 0.5;

    private ZoneCheck() {}

    static List<TemplateProblem> of(FormTemplate template) {
        List<TemplateProblem> problems = new ArrayList<>();
        List<TemplateField> fields = template.fields();
        for (int i = 0; i < fields.size(); i++) {
            TemplateField field = fields.get(i);
            String path = "$.fields[" + i + "]";
            for (int j = 0; j < i; j++) {
                TemplateField other = fields.get(j);
                double share = field.page() == other.page() ? overlap(field.zone(), other.zone()) : 0;
                if (share > MOST_OVERLAP) {
                    problems.add(new TemplateProblem(
                            path + ".zone",
                            String.format(
                                    Locale.ROOT,
                                    "overlaps the zone of %s by %.0f %%; at most half may",
                                    other.name(),
                                    100 * share)));
                }
                if (sameBox(template, field, other)) {
                    problems.add(new TemplateProblem(
                            path + ".anchor",
                            "the box of " + field.anchor().orElseThrow() + " holds " + other.name() + " already"));
                }
            }
            template.anchorOf(field)
                    .filter(anchor -> anchor.page() == field.page() && overlap(anchor.zone(), field.zone()) == 0)
                    .ifPresent(anchor -> problems.add(
                            new TemplateProblem(path + ".zone", "does not touch its anchor " + anchor.name())));
        }
        if (template.anchors().isEmpty()) {
            problems.add(new TemplateProblem("$.anchors", "without an anchor no page is taken for this form"));
        }
        return problems;
    }

    private static boolean sameBox(FormTemplate template, TemplateField one, TemplateField other) {
        return one.anchor().isPresent()
                && one.anchor().equals(other.anchor())
                && template.anchorOf(one)
                        .filter(anchor -> anchor.kind() != Anchor.Kind.RULE)
                        .isPresent();
    }

    /** Area both share, as part of the smaller one, 0..1. */
    static double overlap(Zone one, Zone other) {
        double width = Math.min(one.right(), other.right()) - Math.max(one.x(), other.x());
        double height = Math.min(one.bottom(), other.bottom()) - Math.max(one.y(), other.y());
        return width <= 0 || height <= 0
                ? 0
                : width * height / Math.min(one.width() * one.height(), other.width() * other.height());
    }
}
