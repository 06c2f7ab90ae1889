package org.clearhand.training.run;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.clearhand.recognition.evaluation.ChartAxis;
import org.clearhand.recognition.evaluation.ChartAxis.Scale;
import org.clearhand.recognition.evaluation.LineChart;
import org.clearhand.recognition.evaluation.LineChart.Point;
import org.clearhand.recognition.evaluation.ReportPage;
import org.clearhand.training.run.TrainingHistory.Moment;

/** Draws the history of a run: loss, errors and exact share of the validation part, learning rate, each over the samples seen. */
final class TrainingCurves {
    private static final int MOST_POINTS = 400;
    private static final double LEAST_LOSS = 1e-3;

    private TrainingCurves() {}

    static void draw(ReportPage page, List<Moment> history) {
        if (history.isEmpty()) {
            page.note("No history was kept of this run.");
            return;
        }
        Moment first = history.get(0);
        Moment last = history.get(history.size() - 1);
        ChartAxis samples = new ChartAxis("samples", 0, last.samples(), Scale.COUNTS);
        StringBuilder charts = new StringBuilder();
        charts.append(factors("loss", samples, points(history, Moment::loss)));
        charts.append(
                shares("character errors, validation part", samples, points(history, Moment::characterErrorRate)));
        charts.append(shares("exact, validation part", samples, points(history, Moment::exactShare)));
        charts.append(
                factors("learning rate", samples, points(history, moment -> OptionalDouble.of(moment.learningRate()))));
        page.markup(charts.toString());
        page.note(history.size() + " moments from sample " + first.samples() + " to " + last.samples()
                + ". Loss: mean of the batches between two moments. The validation part only steers; what is measured on"
                + " sets kept back stands above.");
    }

    /** At most {@value #MOST_POINTS} points, the mean of those that fall together. */
    static List<Point> points(List<Moment> history, Function<Moment, OptionalDouble> value) {
        List<Point> all = new ArrayList<>();
        for (Moment moment : history) {
            value.apply(moment).ifPresent(found -> all.add(new Point(moment.samples(), found)));
        }
        int together = (all.size() + MOST_POINTS - 1) / MOST_POINTS;
        List<Point> means = new ArrayList<>();
        for (int i = 0; i < all.size(); i += together) {
            List<Point> some = all.subList(i, Math.min(all.size(), i + together));
            means.add(new Point(
                    some.stream().mapToDouble(Point::x).average().orElseThrow(),
                    some.stream().mapToDouble(Point::y).average().orElseThrow()));
        }
        return means;
    }

    private static String factors(String name, ChartAxis samples, List<Point> points) {
        double high = points.stream().mapToDouble(Point::y).max().orElse(1);
        double low =
                points.stream().mapToDouble(Point::y).filter(y -> y > 0).min().orElse(LEAST_LOSS);
        ChartAxis up = new ChartAxis(name, Math.max(low / 1.1, high / 1e5), Math.max(high, low) * 1.1, Scale.FACTORS);
        return new LineChart(samples, up).line(name, points).svg();
    }

    private static String shares(String name, ChartAxis samples, List<Point> points) {
        double high = points.stream().mapToDouble(Point::y).max().orElse(1);
        ChartAxis up = new ChartAxis(name, 0, Math.max(0.01, Math.min(1, high * 1.05)), Scale.SHARES);
        return new LineChart(samples, up).line(name, points).svg();
    }
}
