package org.clearhand.recognition.kit;

import java.util.Locale;
import java.util.stream.Collectors;
import org.clearhand.forms.Anchor;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.TemplateField;
import org.clearhand.forms.Zone;

/** A draft as the text of a template file, with remarks for its author. */
public final class TemplateText {
    private TemplateText() {}

    public static String of(TemplateDraft draft) {
        FormTemplate template = draft.template();
        StringBuilder text = new StringBuilder()
                .append("# Drawn from the blank form. Give anchors and fields names of the trade, set the types, take"
                        + " out what nobody\n")
                .append("# writes in, and look at it with: clearhand template try\n")
                .append("template: ")
                .append(template.ref().id())
                .append('\n')
                .append("version: ")
                .append(template.ref().version())
                .append('\n')
                .append("title: ")
                .append(quoted(template.title()))
                .append('\n')
                .append("country: ")
                .append(quoted(template.country()))
                .append('\n')
                .append("currency: ")
                .append(quoted(template.currency()))
                .append('\n')
                .append(String.format(
                        Locale.ROOT,
                        "page: {width: %s, height: %s}%n%nanchors:%s%n",
                        Millimetres.text(template.pageWidthMillimetres()),
                        Millimetres.text(template.pageHeightMillimetres()),
                        template.anchors().isEmpty() ? " []" : ""));
        template.anchors().forEach(anchor -> text.append(line(anchor)));
        text.append("\nfields:").append(template.fields().isEmpty() ? " []\n" : "\n");
        for (int i = 0; i < template.fields().size(); i++) {
            text.append(block(template.fields().get(i), draft.remarks().get(i)));
        }
        return text.append("\nrules:\n  - {name: required-fields}\n").toString();
    }

    private static String line(Anchor anchor) {
        return String.format(
                Locale.ROOT,
                "  - {name: %s, kind: %s%s, zone: %s, tolerance: %s}%n",
                anchor.name(),
                anchor.kind(),
                anchor.cells().isPresent() ? ", cells: " + anchor.cells().getAsInt() : "",
                zone(anchor.zone()),
                Millimetres.text(anchor.toleranceMillimetres()));
    }

    private static String block(TemplateField field, String remark) {
        StringBuilder text = new StringBuilder();
        if (!remark.isEmpty()) {
            text.append("  # ").append(remark).append('\n');
        }
        text.append("  - name: ").append(field.name()).append('\n');
        text.append("    type: ").append(field.type()).append('\n');
        text.append("    zone: ").append(zone(field.zone())).append('\n');
        field.anchor()
                .ifPresent(anchor -> text.append("    anchor: ").append(anchor).append('\n'));
        if (!field.required()) {
            text.append("    required: false\n");
        }
        text.append(
                field.read()
                        ? "    acceptConfidence: " + Millimetres.text(field.acceptConfidence()) + "\n"
                        : "    read: false\n");
        if (!field.options().isEmpty()) {
            text.append("    options: {")
                    .append(field.options().entrySet().stream()
                            .sorted(java.util.Map.Entry.comparingByKey())
                            .map(option -> option.getKey() + ": " + option.getValue())
                            .collect(Collectors.joining(", ")))
                    .append("}\n");
        }
        return text.toString();
    }

    private static String zone(Zone zone) {
        return "{x: " + Millimetres.text(zone.x()) + ", y: " + Millimetres.text(zone.y()) + ", width: "
                + Millimetres.text(zone.width()) + ", height: " + Millimetres.text(zone.height()) + "}";
    }

    /** Quoted, because NO is a country and also a way to say false. */
    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
