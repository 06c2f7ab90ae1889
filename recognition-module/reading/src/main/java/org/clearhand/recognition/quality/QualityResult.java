package org.clearhand.recognition.quality;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.clearhand.forms.QualityMetric;

/**
 * What one metric says of one page.
 *
 * @param page from 1
 * @param figure in {@code unit}, rounded to a thousandth; empty when not tested
 * @param limit in {@code unit}; the limit itself is good
 * @param unit of figure and limit
 */
public record QualityResult(
        QualityMetric metric, int page, QualityVerdict verdict, Optional<Double> figure, double limit, String unit) {
    private static final double THOUSANDTHS = 1000;

    public QualityResult {
        Objects.requireNonNull(metric, "metric");
        Objects.requireNonNull(unit, "unit");
        if (page < 1 || figure.isPresent() == (verdict == QualityVerdict.NOT_TESTED)) {
            throw new IllegalArgumentException("no result: " + metric + " " + verdict + " of page " + page);
        }
    }

    /** Judges a figure; one that is empty was not tested. */
    static QualityResult of(QualityMetric metric, int page, OptionalDouble figure, double limit) {
        if (figure.isEmpty()) {
            return new QualityResult(metric, page, QualityVerdict.NOT_TESTED, Optional.empty(), limit, metric.unit());
        }
        double rounded = Math.rint(figure.getAsDouble() * THOUSANDTHS) / THOUSANDTHS;
        QualityVerdict verdict = metric.isDefect(rounded, limit) ? QualityVerdict.DEFECT : QualityVerdict.GOOD;
        return new QualityResult(metric, page, verdict, Optional.of(rounded), limit, metric.unit());
    }
}
