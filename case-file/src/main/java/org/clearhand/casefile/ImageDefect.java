package org.clearhand.casefile;

import java.math.BigDecimal;
import org.clearhand.forms.QualityMetric;

/**
 * A defect of a page's image.
 *
 * @param page from 1
 * @param figure what was measured, in the metric's unit
 * @param limit what it is beyond, in the metric's unit
 */
public record ImageDefect(QualityMetric metric, int page, double figure, double limit) {
    public ImageDefect {
        if (page < 1) {
            throw new IllegalArgumentException("page " + page);
        }
    }

    /** As a clause for people: the standard's name, the figure and the limit. */
    String text() {
        return metric.title() + " on page " + page + ": " + number(figure) + " " + metric.unit() + ", limit "
                + number(limit) + " " + metric.unit();
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
