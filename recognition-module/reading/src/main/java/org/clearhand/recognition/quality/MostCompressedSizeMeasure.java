package org.clearhand.recognition.quality;

import java.util.OptionalDouble;
import org.clearhand.forms.QualityMetric;

/** Bytes of the file for each of its pages: noise and the wrong way of scanning do not compress. */
final class MostCompressedSizeMeasure implements QualityMeasure {
    @Override
    public QualityMetric metric() {
        return QualityMetric.ABOVE_MAXIMUM_COMPRESSED_SIZE;
    }

    @Override
    public OptionalDouble figure(MeasuredPage page) {
        return OptionalDouble.of(
                (double) page.document().bytes() / page.document().pages().size());
    }
}
