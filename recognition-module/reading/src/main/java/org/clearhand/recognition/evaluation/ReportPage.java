package org.clearhand.recognition.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the parts of a page that needs nothing beside itself: text is escaped here and nowhere else. */
final class ReportPage {
    private static final String STYLE = """
            body{font:15px/1.45 system-ui,sans-serif;margin:2rem auto;max-width:68rem;padding:0 1rem;color:#1b1f24}
            h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:2.2rem}
            table{border-collapse:collapse;margin:.6rem 0}
            th,td{padding:.25rem .7rem;text-align:right;border-bottom:1px solid #d8dee4}
            th:first-child,td:first-child{text-align:left}th{font-weight:600;background:#f4f6f8}
            .crops{display:flex;flex-wrap:wrap;gap:.8rem}.crops figure{margin:0;padding:.5rem;border:1px solid #d8dee4}
            .crops img{max-width:18rem;max-height:6rem;display:block;image-rendering:auto}
            figcaption{font:13px/1.4 ui-monospace,monospace}.wrong{color:#b42318}.note{color:#57606a}
            svg{background:#fff;border:1px solid #d8dee4;margin:.4rem 1rem .4rem 0}svg text{font:11px sans-serif;fill:#57606a}
            td.hit{background:#e6f4ea}td.miss{background:#fde8e6}
            """;

    private final StringBuilder html = new StringBuilder();

    ReportPage(String title) {
        html.append("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
                .append(escaped(title))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body><h1>")
                .append(escaped(title))
                .append("</h1>\n");
    }

    ReportPage heading(String text) {
        html.append("<h2>").append(escaped(text)).append("</h2>\n");
        return this;
    }

    ReportPage note(String text) {
        html.append("<p class=\"note\">").append(escaped(text)).append("</p>\n");
        return this;
    }

    ReportPage table(List<String> head, List<List<String>> rows) {
        html.append("<table><tr>");
        head.forEach(cell -> html.append("<th>").append(escaped(cell)).append("</th>"));
        html.append("</tr>\n");
        for (List<String> row : rows) {
            html.append("<tr>");
            row.forEach(cell -> html.append("<td>").append(escaped(cell)).append("</td>"));
            html.append("</tr>\n");
        }
        html.append("</table>\n");
        return this;
    }

    /** Shares by group, at most so many rows, the worst first. */
    ReportPage groups(String what, Map<String, Share> shares, int most) {
        List<List<String>> rows = shares.entrySet().stream()
                .sorted(java.util.Comparator.comparingDouble(
                        entry -> entry.getValue().value()))
                .limit(most)
                .map(entry ->
                        List.of(entry.getKey(), Long.toString(entry.getValue().total()), percent(entry.getValue())))
                .toList();
        return table(List.of(what, "fields", "exact"), rows);
    }

    /** Markup made by the other classes of the report. */
    ReportPage markup(String made) {
        html.append(made).append('\n');
        return this;
    }

    String finished() {
        return html.append("</body></html>\n").toString();
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    /** With its exact interval. */
    static String percent(Share share) {
        Interval interval = share.interval();
        return String.format(
                Locale.ROOT, "%.1f %% (%.1f - %.1f)", 100 * share.value(), 100 * interval.low(), 100 * interval.high());
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
