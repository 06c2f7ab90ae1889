package org.clearhand.recognition.quality;

import java.util.OptionalDouble;
import org.clearhand.forms.QualityMetric;

/** How far the page is turned, either way, in degrees. The search for it reaches only so far (see {@link org.clearhand.recognition.page.Skew}). */
final class SkewMeasure implements QualityMeasure {
    @Override
    public QualityMetric metric() {
        return QualityMetric.EXCESSIVE_SKEW;
    }

    @Override
    public OptionalDouble figure(MeasuredPage page) {
        return OptionalDouble.of(Math.abs(page.skewDegrees()));
    }
}
