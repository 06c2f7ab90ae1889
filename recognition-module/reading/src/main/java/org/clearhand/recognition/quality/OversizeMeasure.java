package org.clearhand.recognition.quality;

import java.util.OptionalDouble;
import org.clearhand.forms.QualityMetric;

/** How far the picture is larger than the form's page, by the axis on which it is more so; 0 where it is not larger. */
final class OversizeMeasure implements QualityMeasure {
    @Override
    public QualityMetric metric() {
        return QualityMetric.OVERSIZE_IMAGE;
    }

    @Override
    public OptionalDouble figure(MeasuredPage page) {
        return PictureSize.of(page)
                .map(PictureSize::excessMillimetres)
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
    }
}
