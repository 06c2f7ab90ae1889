package org.clearhand.recognition.evaluation;

import java.util.List;
import org.clearhand.recognition.evaluation.LineChart.Point;

/** Draws the curves of models side by side. */
final class ReportCurves {
    private static final int POINTS = 200;
    /** Half of the fields wrong: more is no use to anybody. */
    private static final double MOST_RISK = 0.5;

    private static final double LEAST_RISK = 0.02;

    private ReportCurves() {}

    /** Share of misread among the passed against share passed, a line a model. */
    static String risk(List<ModelResult> models) {
        double highest = models.stream()
                .flatMap(model -> model.score().curve().points().stream())
                .mapToDouble(point -> point.misread().value())
                .max()
                .orElse(0);
        double top = Math.max(LEAST_RISK, Math.min(MOST_RISK, highest * 1.05));
        LineChart chart = new LineChart(
                new ChartAxis("read", 0, 1, ChartAxis.Scale.SHARES),
                new ChartAxis("misread among the read", 0, top, ChartAxis.Scale.SHARES));
        models.forEach(model -> chart.line(
                model.name(),
                model.score().curve().thinned(POINTS).stream()
                        .map(point ->
                                new Point(point.readRate(), point.misread().value()))
                        .toList()));
        return chart.svg();
    }

    /** Share of right readings against confidence, in ten bins; the diagonal is what a confidence promises. */
    static String calibration(List<ModelResult> models) {
        LineChart chart = new LineChart(
                        new ChartAxis("confidence", 0, 1, ChartAxis.Scale.SHARES),
                        new ChartAxis("share right", 0, 1, ChartAxis.Scale.SHARES))
                .reference(new Point(0, 0), new Point(1, 1));
        models.forEach(model -> chart.line(
                model.name(),
                model.score().confidence().bins().stream()
                        .map(bin -> new Point(bin.meanConfidence(), bin.rightShare()))
                        .toList()));
        return chart.svg();
    }
}
