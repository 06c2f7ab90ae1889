package org.clearhand.recognition.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Draws the curves of a report as SVG. */
final class ReportCurves {
    private static final List<String> COLOURS = List.of("#0b62c4", "#b3541e", "#2a7d46", "#7a3fb0", "#a01f5c");
    private static final int SIDE = 280;
    private static final int MARGIN = 44;
    private static final int POINTS = 200;
    /** Half of the fields wrong: more is no use to anybody. */
    private static final double MOST_RISK = 0.5;

    private ReportCurves() {}

    /** Share of misread among the passed against share passed, a line a model. */
    static String risk(List<ModelResult> models) {
        double highest = models.stream()
                .flatMap(model -> model.score().curve().points().stream())
                .mapToDouble(point -> point.misread().value())
                .max()
                .orElse(0);
        double top = Math.max(0.02, Math.min(MOST_RISK, highest * 1.05));
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < models.size(); i++) {
            StringBuilder points = new StringBuilder();
            models.get(i)
                    .score()
                    .curve()
                    .thinned(POINTS)
                    .forEach(point -> points.append(
                            at(point.readRate(), Math.min(1, point.misread().value() / top))));
            lines.add(line(points, i));
        }
        return frame(
                "read", "misread among the read, up to " + ReportPage.percent(top), String.join("", lines), models);
    }

    /** Share of right readings against confidence, in ten bins; the diagonal is what a confidence promises. */
    static String calibration(List<ModelResult> models) {
        StringBuilder lines = new StringBuilder("<polyline fill=\"none\" stroke=\"#c3cad2\" points=\"")
                .append(at(0, 0))
                .append(at(1, 1))
                .append("\"/>");
        for (int i = 0; i < models.size(); i++) {
            StringBuilder points = new StringBuilder();
            models.get(i)
                    .score()
                    .confidence()
                    .bins()
                    .forEach(bin -> points.append(at(bin.meanConfidence(), bin.rightShare())));
            lines.append(line(points, i));
        }
        return frame("confidence", "share right", lines.toString(), models);
    }

    private static String line(CharSequence points, int model) {
        return "<polyline fill=\"none\" stroke-width=\"2\" stroke=\"" + COLOURS.get(model % COLOURS.size())
                + "\" points=\"" + points + "\"/>";
    }

    private static String at(double x, double y) {
        return String.format(Locale.ROOT, "%.1f,%.1f ", MARGIN + x * SIDE, MARGIN / 2.0 + (1 - y) * SIDE);
    }

    private static String frame(String across, String up, String content, List<ModelResult> models) {
        int width = SIDE + 2 * MARGIN;
        int height = SIDE + 2 * MARGIN;
        StringBuilder svg = new StringBuilder();
        svg.append(String.format(
                Locale.ROOT,
                "<svg role=\"img\" aria-label=\"%s against %s\" width=\"%d\" height=\"%d\">",
                up,
                across,
                width,
                height));
        svg.append(String.format(
                Locale.ROOT,
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"none\" stroke=\"#8c959f\"/>",
                MARGIN,
                MARGIN / 2,
                SIDE,
                SIDE));
        svg.append(content);
        svg.append(text(MARGIN, SIDE + MARGIN - 6, "0"));
        svg.append(text(MARGIN + SIDE - 30, SIDE + MARGIN - 6, "100 %"));
        svg.append(text(MARGIN + SIDE / 2 - 20, SIDE + MARGIN - 6, across));
        svg.append(text(MARGIN, MARGIN / 2 - 6, up));
        for (int i = 0; i < models.size(); i++) {
            svg.append("<text x=\"")
                    .append(MARGIN)
                    .append("\" y=\"")
                    .append(SIDE + MARGIN + 10 + 12 * i)
                    .append("\" style=\"fill:")
                    .append(COLOURS.get(i % COLOURS.size()))
                    .append("\">")
                    .append(ReportPage.escaped(models.get(i).name()))
                    .append("</text>");
        }
        return svg.append("</svg>").toString();
    }

    private static String text(int x, int y, String words) {
        return "<text x=\"" + x + "\" y=\"" + y + "\">" + ReportPage.escaped(words) + "</text>";
    }
}
