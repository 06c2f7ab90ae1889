package org.clearhand.recognition.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    /** Of the template, and what is a problem in a variant of it only. */
    static List<TemplateProblem> of(FormTemplate template) {
        List<TemplateProblem> usual = ofOne(template);
        List<TemplateProblem> problems = new ArrayList<>(usual);
        for (int i = 0; i < template.variants().size(); i++) {
            String path = "$.variants[" + i + "]";
            ofOne(template.as(template.variants().get(i))).stream()
                    .filter(problem ->
                            usual.stream().noneMatch(known -> known.path().equals(problem.path())))
                    .map(problem -> new TemplateProblem(path, "in it " + problem.path() + " " + problem.message()))
                    .forEach(problems::add);
        }
        return problems;
    }

    private static List<TemplateProblem> ofOne(FormTemplate template) {
        List<TemplateProblem> problems = new ArrayList<>();
        List<TemplateField> fields = template.fields();
        for (int i = 0; i < fields.size(); i++) {
            TemplateField field = fields.get(i);
            String path = "$.fields[" + i + "]";
            for (int j = 0; j < i; j++) {
                TemplateField other = fields.get(j);
                double share = field.page() == other.page() ? share(template, field, other) : 0;
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
                    .filter(anchor -> anchor.page() == field.page()
                            && common(anchor.zone(), field.zone()).isEmpty())
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

    /**
     * Area from which both would be cut, as part of the smaller zone, 0..1. What is written on a rule is cut without what stands in the
     * boxes of the form, so a generous zone may reach over them.
     */
    private static double share(FormTemplate template, TemplateField one, TemplateField other) {
        double smaller = Math.min(area(one.zone()), area(other.zone()));
        return common(one.zone(), other.zone())
                .map(both -> area(both) - keptOut(template, one, other, both) - keptOut(template, other, one, both))
                .map(cutTwice -> cutTwice / smaller)
                .orElse(0.0);
    }

    /** Of the area both zones share, that of the box of one, where the other is written on a rule beside the box. */
    private static double keptOut(FormTemplate template, TemplateField onRule, TemplateField inBox, Zone both) {
        Optional<Zone> rule = anchored(template, onRule, Anchor.Kind.RULE);
        return anchored(template, inBox, Anchor.Kind.BOX)
                .filter(box -> rule.isPresent() && !frames(box, rule.get()))
                .flatMap(box -> common(box, both))
                .map(ZoneCheck::area)
                .orElse(0.0);
    }

    private static Optional<Zone> anchored(FormTemplate template, TemplateField field, Anchor.Kind kind) {
        return template.anchorOf(field).filter(anchor -> anchor.kind() == kind).map(Anchor::zone);
    }

    /** A box around a rule is the frame of what is written on it. */
    private static boolean frames(Zone box, Zone rule) {
        double middle = rule.x() + rule.width() / 2;
        return box.y() <= rule.y() && box.bottom() >= rule.bottom() && box.x() <= middle && box.right() >= middle;
    }

    private static Optional<Zone> common(Zone one, Zone other) {
        double left = Math.max(one.x(), other.x());
        double top = Math.max(one.y(), other.y());
        double width = Math.min(one.right(), other.right()) - left;
        double height = Math.min(one.bottom(), other.bottom()) - top;
        return width <= 0 || height <= 0 ? Optional.empty() : Optional.of(new Zone(left, top, width, height));
    }

    private static double area(Zone zone) {
        return zone.width() * zone.height();
    }
}
