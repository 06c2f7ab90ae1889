package org.clearhand.recognition.quality;

import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.clearhand.forms.QualityMetric;
import org.clearhand.recognition.page.GreyImage;

/**
 * Widest strip of scanner background along a side, in millimetres: dark, or empty beyond the page of the form that was found. What is cut
 * off the page is a partial image.
 */
final class FramingMeasure implements QualityMeasure {
    @Override
    public QualityMetric metric() {
        return QualityMetric.FRAMING_ERROR;
    }

    @Override
    public OptionalDouble figure(MeasuredPage page) {
        PaperArea paper = page.paperArea();
        GreyImage half = page.half();
        double dark = Math.max(
                Math.max(paper.left(), half.width() - paper.right()),
                Math.max(paper.top(), half.height() - paper.bottom()));
        DoubleStream bare = page.placement()
                .map(placement -> BeyondPage.strips(placement, page.skewDegrees()).stream()
                        .filter(BeyondPage.Strip::bare)
                        .mapToDouble(BeyondPage.Strip::millimetres))
                .orElse(DoubleStream.empty());
        return OptionalDouble.of(
                Math.max(dark / page.halfPixelsPerMillimetre(), bare.max().orElse(0)));
    }
}
