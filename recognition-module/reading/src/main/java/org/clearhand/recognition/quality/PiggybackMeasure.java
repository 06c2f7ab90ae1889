package org.clearhand.recognition.quality;

import java.util.OptionalDouble;
import org.clearhand.forms.QualityMetric;

/**
 * How far, in millimetres, other paper reaches beyond the form that was found: two documents went through the scanner together. A second
 * document that lies wholly inside the first one's outline is not seen by this.
 */
final class PiggybackMeasure implements QualityMeasure {
    @Override
    public QualityMetric metric() {
        return QualityMetric.PIGGYBACK_DOCUMENT;
    }

    @Override
    public OptionalDouble figure(MeasuredPage page) {
        return page.placement()
                .filter(placement -> placement.measured())
                .map(placement -> BeyondPage.strips(placement, page.skewDegrees()).stream()
                        .filter(strip -> !strip.bare())
                        .mapToDouble(BeyondPage.Strip::millimetres)
                        .max()
                        .orElse(0))
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
    }
}
