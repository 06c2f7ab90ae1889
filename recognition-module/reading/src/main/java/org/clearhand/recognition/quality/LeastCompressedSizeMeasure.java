package org.clearhand.recognition.quality;

import java.util.OptionalDouble;
import org.clearhand.forms.QualityMetric;

/** Bytes of the file for each of its pages: a scan that compresses to nearly nothing shows nearly nothing. */
final class LeastCompressedSizeMeasure implements QualityMeasure {
    @Override
    public QualityMetric metric() {
        return QualityMetric.BELOW_MINIMUM_COMPRESSED_SIZE;
    }

    @Override
    public OptionalDouble figure(MeasuredPage page) {
        return OptionalDouble.of(
                (double) page.document().bytes() / page.document().pages().size());
    }
}
