package org.clearhand.recognition.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A page that needs nothing beside itself and may run no script; text is escaped here and nowhere else. */
public final class ReportPage {
    private static final String POLICY = "<meta http-equiv=\"Content-Security-Policy\""
            + " content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'\">";

    private static final String STYLE = """
            body{font:15px/1.45 system-ui,sans-serif;margin:2rem auto;max-width:68rem;padding:0 1rem;color:#1b1f24}
            h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:2.2rem}
            h1.part{margin-top:3rem;border-top:2px solid #8c959f;padding-top:1rem}
            table{border-collapse:collapse;margin:.6rem 0}
            th,td{padding:.25rem .7rem;text-align:right;border-bottom:1px solid #d8dee4}
            th:first-child,td:first-child{text-align:left}th{font-weight:600;background:#f4f6f8}
            .crops{display:flex;flex-wrap:wrap;gap:.8rem}.crops figure{margin:0;padding:.5rem;border:1px solid #d8dee4}
            pre{background:#f4f6f8;padding:.8rem;overflow-x:auto;font:13px/1.4 ui-monospace,monospace}
            .crops img{max-width:18rem;max-height:6rem;display:block;image-rendering:auto}
            figcaption{font:13px/1.4 ui-monospace,monospace}.wrong{color:#b42318}.note{color:#57606a}
            svg{background:#fff;border:1px solid #d8dee4;margin:.4rem 1rem .4rem 0}svg text{font:11px sans-serif;fill:#57606a}
            td.hit{background:#e6f4ea}td.miss{background:#fde8e6}
            """;

    private final StringBuilder html = new StringBuilder();

    public ReportPage(String title) {
        html.append("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">")
                .append(POLICY)
                .append("<title>")
                .append(escaped(title))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body><h1>")
                .append(escaped(title))
                .append("</h1>\n");
    }

    /** Begins a part with sections of its own. */
    public ReportPage part(String text) {
        html.append("<h1 class=\"part\">").append(escaped(text)).append("</h1>\n");
        return this;
    }

    public ReportPage heading(String text) {
        html.append("<h2>").append(escaped(text)).append("</h2>\n");
        return this;
    }

    public ReportPage note(String text) {
        html.append("<p class=\"note\">").append(escaped(text)).append("</p>\n");
        return this;
    }

    public ReportPage table(List<String> head, List<List<String>> rows) {
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

    /** What a program wrote, as it stands. */
    public ReportPage listing(String text) {
        html.append("<pre>").append(escaped(text)).append("</pre>\n");
        return this;
    }

    /** Markup made by {@link LineChart} and the classes of this package. */
    public ReportPage markup(String made) {
        html.append(made).append('\n');
        return this;
    }

    public String finished() {
        return html.append("</body></html>\n").toString();
    }

    public static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    /** With its exact interval. */
    public static String percent(Share share) {
        Interval interval = share.interval();
        return String.format(
                Locale.ROOT, "%.1f %% (%.1f - %.1f)", 100 * share.value(), 100 * interval.low(), 100 * interval.high());
    }

    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
