package org.clearhand.recognition.quality;

import java.util.OptionalDouble;
import org.clearhand.forms.QualityMetric;

/** How far the picture is smaller than the form's page, by the axis on which it is more so; 0 where it is not smaller. */
final class UndersizeMeasure implements QualityMeasure {
    @Override
    public QualityMetric metric() {
        return QualityMetric.UNDERSIZE_IMAGE;
    }

    @Override
    public OptionalDouble figure(MeasuredPage page) {
        return PictureSize.of(page)
                .map(PictureSize::shortfallMillimetres)
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
    }
}
