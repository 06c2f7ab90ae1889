package org.clearhand.recognition.quality;

import java.util.OptionalDouble;
import org.clearhand.forms.QualityMetric;

/** Per cent of the picture that is darker than any paper should be. */
final class TooDarkMeasure implements QualityMeasure {
    private static final int DARK = 100;

    @Override
    public QualityMetric metric() {
        return QualityMetric.IMAGE_TOO_DARK;
    }

    @Override
    public OptionalDouble figure(MeasuredPage page) {
        return OptionalDouble.of(100 * page.levels().below(DARK));
    }
}
