package org.clearhand.recognition.kit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clearhand.forms.Anchor;
import org.clearhand.forms.FormTemplate;
import org.clearhand.recognition.FieldReading;
import org.clearhand.recognition.page.FormMatch;
import org.clearhand.recognition.page.FoundAnchor;

/** Trials of one template as a page for a browser; it needs nothing but the pictures beside it. */
final class TrialPage {
    private static final String STYLE = """
        body{font:15px/1.4 system-ui,sans-serif;margin:1.5rem;color:#222;max-width:1500px}
        img{max-width:100%;border:1px solid #bbb}table{border-collapse:collapse;margin:.7rem 0}
        td,th{border:1px solid #ccc;padding:.2rem .55rem;text-align:left;vertical-align:top}th{background:#f2f2f2}
        .accepted{color:#008200}.doubtful{color:#cd5a00}.unread{color:#6e6e6e}.missed{color:#d2003c;font-weight:bold}
        td.number{text-align:right;font-variant-numeric:tabular-nums}
        """;

    private TrialPage() {}

    /** @param pictures name of the picture of each trial, in the same order */
    static String of(FormTemplate template, List<Trial> trials, List<String> pictures) {
        StringBuilder page = new StringBuilder(
                        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
                .append(escaped(template.ref().toString()))
                .append("</title><style>\n")
                .append(STYLE)
                .append("</style></head><body>\n<h1>")
                .append(escaped(template.ref() + ", " + template.title()))
                .append("</h1>\n"
                        + "<p>Blue dashes: where an anchor is looked for. Blue: where it was found, with its"
                        + " score. <span class=\"missed\">Red dashes: not found.</span> Grey dots: zones of the"
                        + " template. <span class=\"accepted\">Green: accepted.</span> <span"
                        + " class=\"doubtful\">Orange: goes to a person.</span> <span class=\"unread\">Grey: not"
                        + " read.</span></p>\n");
        for (int i = 0; i < trials.size(); i++) {
            page.append(section(trials.get(i), pictures.get(i)));
        }
        return page.append("</body></html>\n").toString();
    }

    private static String section(Trial trial, String picture) {
        StringBuilder section =
                new StringBuilder("<h2>").append(escaped(trial.fileName())).append("</h2>\n<p>");
        section.append(escaped(verdict(trial)));
        trial.reading()
                .variant()
                .ifPresent(variant -> section.append("</p>\n<p>")
                        .append(escaped(variant.id().map(id -> "Variant " + id).orElse("No variant") + ", "
                                + variant.sign() + ": " + variant.why() + ".")));
        section.append("</p>\n<p><img alt=\"the page with anchors, zones and readings\" src=\"")
                .append(escaped(picture))
                .append("\"></p>\n");
        if (trial.laid().isPresent()) {
            section.append(
                    "<table><tr><th>anchor</th><th>kind</th><th>score</th><th>right, mm</th><th>down, mm</th></tr>\n");
            trial.laid().orElseThrow().template().anchors().forEach(anchor -> section.append(row(trial, anchor)));
            section.append("</table>\n");
        }
        if (!trial.reading().fields().isEmpty()) {
            section.append("<table><tr><th>field</th><th>type</th><th>value</th><th>as"
                    + " written</th><th>confidence</th><th></th><th>flags</th><th>why</th><th>other"
                    + " values</th></tr>\n");
            trial.reading().fields().forEach(field -> section.append(row(field)));
            section.append("</table>\n");
        }
        return section.toString();
    }

    private static String verdict(Trial trial) {
        Optional<FormMatch.Candidate> laid = trial.laid();
        if (laid.isEmpty()) {
            return "No page has the shape of the form.";
        }
        return String.format(
                Locale.ROOT,
                "%s: score %.2f (0.6 is needed), residual %.2f mm (4 is the most), turned by %d degrees, %.0f dots an"
                        + " inch.%s%s%s",
                trial.fits() ? "This is the form" : "This is NOT taken for the form",
                laid.get().score(),
                laid.get().registration().residualMillimetres(),
                90 * laid.get().quarterTurns(),
                25.4 * laid.get().registration().pixelsPerMillimetre(),
                bend(laid.get().page().bendMillimetres()),
                laid.get().barcodes().stream()
                        .map(evidence -> " Of bar codes: " + evidence.why() + ".")
                        .collect(Collectors.joining()),
                trial.reading()
                        .problem()
                        .map(problem -> " " + problem.code() + ": " + problem.message())
                        .orElse(""));
    }

    private static String bend(double millimetres) {
        return millimetres > 0
                ? String.format(Locale.ROOT, " It was bent by %.1f mm and was laid flat.", millimetres)
                : "";
    }

    private static String row(Trial trial, Anchor anchor) {
        Optional<FoundAnchor> found = trial.found(anchor);
        String start = "<tr><td>" + escaped(anchor.name()) + "</td><td>" + anchor.kind() + "</td>";
        return start
                + found.map(place -> String.format(
                                Locale.ROOT,
                                "<td class=\"number\">%.2f</td><td class=\"number\">%+.1f</td><td"
                                        + " class=\"number\">%+.1f</td></tr>%n",
                                place.score(),
                                trial.rightMillimetres(anchor, place),
                                trial.downMillimetres(anchor, place)))
                        .orElse("<td class=\"missed\" colspan=\"3\">not found</td></tr>\n");
    }

    private static String row(FieldReading field) {
        String state =
                field.accepted() ? "accepted" : field.modelId().equals(FieldReading.NO_MODEL) ? "unread" : "doubtful";
        return "<tr>" + cell(field.name()) + cell(field.type().name())
                + cell(field.value().orElse("")) + cell(field.asWritten().orElse(""))
                + String.format(Locale.ROOT, "<td class=\"number\">%.3f</td>", field.confidence())
                + "<td class=\"" + state + "\">" + state + "</td>"
                + cell(field.flags().stream().map(Enum::name).collect(Collectors.joining(", ")))
                + cell(String.join("; ", field.why()))
                + cell(field.alternatives().stream()
                        .limit(3)
                        .map(other -> String.format(Locale.ROOT, "%s (%.3f)", other.value(), other.confidence()))
                        .collect(Collectors.joining(", ")))
                + "</tr>\n";
    }

    private static String cell(String text) {
        return "<td>" + escaped(text) + "</td>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
