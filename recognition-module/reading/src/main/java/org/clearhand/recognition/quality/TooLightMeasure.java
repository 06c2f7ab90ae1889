package org.clearhand.recognition.quality;

import java.util.OptionalDouble;
import org.clearhand.forms.QualityMetric;

/** Per cent of the picture that is clearly darker than its paper. A back may be blank, so only the first page is tested. */
final class TooLightMeasure implements QualityMeasure {
    private static final int INK_CONTRAST = 40;

    @Override
    public QualityMetric metric() {
        return QualityMetric.IMAGE_TOO_LIGHT;
    }

    @Override
    public OptionalDouble figure(MeasuredPage page) {
        if (page.number() > 1) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(100 * page.levels().below(page.levels().paper() - INK_CONTRAST + 1));
    }
}
