package org.clearhand.training.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.clearhand.forms.Anchor;
import org.clearhand.forms.FieldOption;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.TemplateField;
import org.clearhand.forms.Zone;

/** Writes what a form says to where its template and its artwork have room for it. */
final class FormFiller {
    private static final double LARGEST_DIGIT_MILLIMETRES = 3.6;
    private static final double ABOVE_RULE_MILLIMETRES = 0.8;
    private static final double SIDE_MILLIMETRES = 1.2;
    /** The transit symbol stands at position 43, counted from 5/16 inch left of the right edge (ANSI X9.100-160). */
    private static final double TRANSIT_FROM_RIGHT_MILLIMETRES = 25.4 * 5 / 16 + 43 * MicrPrinter.PITCH_MILLIMETRES;
    /** Share of the zone the bars of an item number fill from its top. */
    private static final double BARS = 0.98;

    private final FormTemplate template;
    private final BlankLines lines;
    private final RandomGenerator random;

    FormFiller(FormTemplate template, BlankLines lines, RandomGenerator random) {
        this.template = template;
        this.lines = lines;
        this.random = random;
    }

    void fill(PageCanvas canvas, FilledForm form, Pens pens) {
        for (Map.Entry<String, FilledField> entry : form.fields().entrySet()) {
            TemplateField field = template.field(entry.getKey()).orElseThrow();
            String text = entry.getValue().written();
            switch (field.type()) {
                case MICR_LINE -> codeLine(canvas, text, field.zone());
                case BARCODE -> BarPrinter.print(canvas, text, bars(field.zone()));
                case CHECKBOX -> {
                    if (entry.getValue().value().equals("true")) {
                        new TickMark(random).draw(canvas, field.zone(), pens.ink(), pens.millimetres());
                    }
                }
                case SIGNATURE -> {
                    if (entry.getValue().value().equals("true")) {
                        new Signature(random).draw(canvas, signaturePlace(field), pens.ink(), pens.millimetres());
                    }
                }
                default -> write(canvas, field, text, pens);
            }
        }
    }

    private static Zone bars(Zone zone) {
        return new Zone(zone.x(), zone.y(), zone.width(), zone.height() * BARS);
    }

    private void codeLine(PageCanvas canvas, String text, Zone zone) {
        int transit = text.indexOf('A');
        double x = template.country().equals("US") && transit >= 0
                ? template.pageWidthMillimetres()
                        - TRANSIT_FROM_RIGHT_MILLIMETRES
                        - transit * MicrPrinter.PITCH_MILLIMETRES
                : zone.x() + (zone.width() - text.length() * MicrPrinter.PITCH_MILLIMETRES) / 2;
        MicrPrinter.print(canvas, text, x, template.pageHeightMillimetres());
    }

    private void write(PageCanvas canvas, TemplateField field, String text, Pens pens) {
        boolean printed =
                field.option(FieldOption.WRITTEN).filter("PRINT"::equals).isPresent();
        Scribe scribe = printed ? pens.machine() : pens.writing();
        Optional<Anchor> anchor = template.anchorOf(field);
        if (anchor.filter(one -> one.kind() == Anchor.Kind.CELLS).isPresent()) {
            cells(canvas, anchor.get(), text, scribe);
        } else if (anchor.filter(one -> one.kind() == Anchor.Kind.BOX).isPresent()) {
            box(canvas, field, anchor.get().zone(), text, scribe);
        } else if (field.option(FieldOption.SAME_AS).isPresent()) {
            // A number under its bars stands in their middle.
            Zone zone = field.zone();
            double size = 0.62 * zone.height();
            scribe.writeCentred(canvas, text, zone.x(), zone.bottom() - 0.15 * zone.height(), size, zone.width());
        } else {
            line(canvas, field, text, scribe);
        }
    }

    private static void cells(PageCanvas canvas, Anchor anchor, String text, Scribe scribe) {
        Zone row = anchor.zone();
        double pitch = row.width() / anchor.cells().orElseThrow();
        double size = Math.min(LARGEST_DIGIT_MILLIMETRES, 0.58 * row.height());
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != ' ') {
                double baseline = row.bottom() - (row.height() - size) / 2;
                scribe.writeCentred(canvas, text.substring(i, i + 1), row.x() + i * pitch, baseline, size, pitch);
            }
        }
    }

    private void box(PageCanvas canvas, TemplateField field, Zone box, String text, Scribe scribe) {
        double left = field.option(FieldOption.LABEL).isPresent()
                ? lines.dividerIn(box).orElse(box.x())
                : box.x();
        double size = Math.min(4, 0.48 * box.height());
        double baseline = box.bottom() - (box.height() - size) / 2 + 0.15 * size;
        scribe.write(canvas, text, left + SIDE_MILLIMETRES, baseline, size, box.right() - left - 2 * SIDE_MILLIMETRES);
    }

    /** On the rule of the anchor or of the artwork, else at the foot of the zone; on two rules where the text is long. */
    private void line(PageCanvas canvas, TemplateField field, String text, Scribe scribe) {
        Zone zone = field.zone();
        Optional<Zone> rule = rule(field);
        double ruleY = ruleY(field);
        double size = Math.min(LARGEST_DIGIT_MILLIMETRES, 0.55 * (ruleY - zone.y()));
        double start = rule.map(Zone::x).orElse(zone.x()) + SIDE_MILLIMETRES;
        double end = rule.map(Zone::right).orElse(zone.right()) - SIDE_MILLIMETRES;
        double behindLabel =
                lines.behindLabel(new Zone(start, ruleY - size, end - start, size - ABOVE_RULE_MILLIMETRES / 2));
        // What stands before the zone belongs to a label, though the artwork's own may be shorter than those of the
        // banks.
        double left = Math.max(behindLabel, zone.x());
        double room = end - left;
        Optional<Anchor> second = field.option(FieldOption.SECOND_ANCHOR).flatMap(template::anchor);
        if (second.isEmpty()) {
            scribe.write(canvas, text, left, ruleY - above(size), size, room);
            return;
        }
        List<String> first = new ArrayList<>();
        List<String> rest = new ArrayList<>(List.of(text.split(" ", -1)));
        while (!rest.isEmpty() && scribe.width(String.join(" ", first) + " " + rest.get(0), size) < room) {
            first.add(rest.remove(0));
        }
        scribe.write(canvas, String.join(" ", first), left, ruleY - above(size), size, room);
        if (!rest.isEmpty()) {
            Zone lower = second.get().zone();
            double baseline = lower.y() + lower.height() / 2 - above(size);
            scribe.write(
                    canvas,
                    String.join(" ", rest),
                    lower.x() + SIDE_MILLIMETRES,
                    baseline,
                    size,
                    lower.width() - 2 * SIDE_MILLIMETRES);
        }
    }

    private SignaturePlace signaturePlace(TemplateField field) {
        Zone zone = field.zone();
        double start = rule(field).map(Zone::x).orElse(zone.x()) + SIDE_MILLIMETRES;
        double end = rule(field).map(Zone::right).orElse(zone.right()) - SIDE_MILLIMETRES;
        double line = ruleY(field);
        return new SignaturePlace(start, line, end - start, line - zone.y());
    }

    private Optional<Zone> rule(TemplateField field) {
        return template.anchorOf(field)
                .filter(one -> one.kind() == Anchor.Kind.RULE)
                .map(Anchor::zone);
    }

    private double ruleY(TemplateField field) {
        Zone zone = field.zone();
        return rule(field)
                .map(one -> one.y() + one.height() / 2)
                .orElseGet(() -> lines.ruleIn(zone).orElse(zone.bottom() - 0.16 * zone.height()));
    }

    private static double above(double digitMillimetres) {
        return Math.min(ABOVE_RULE_MILLIMETRES, 0.25 * digitMillimetres);
    }
}
