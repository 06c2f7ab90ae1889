package org.clearhand.recognition.quality;

import java.util.OptionalDouble;
import org.clearhand.forms.QualityMetric;
import org.clearhand.recognition.page.FormPlacement;

/** Larger difference of width or height between the first page and its back, in millimetres; told on the second page. */
final class FrontRearMeasure implements QualityMeasure {
    @Override
    public QualityMetric metric() {
        return QualityMetric.FRONT_REAR_MISMATCH;
    }

    @Override
    public OptionalDouble figure(MeasuredPage page) {
        if (page.number() != 2) {
            return OptionalDouble.empty();
        }
        PageUnderTest front = page.document().pages().get(0);
        PageUnderTest back = page.document().pages().get(1);
        double scale = page.document()
                .placement()
                .map(FormPlacement::pixelsPerMillimetre)
                .orElse(page.pixelsPerMillimetre());
        double relative = front.claimedDotsPerInch().isPresent()
                        && back.claimedDotsPerInch().isPresent()
                ? front.claimedDotsPerInch().getAsDouble()
                        / back.claimedDotsPerInch().getAsDouble()
                : 1;
        double wider = back.picture().width() * relative - front.picture().width();
        double higher = back.picture().height() * relative - front.picture().height();
        return OptionalDouble.of(Math.max(Math.abs(wider), Math.abs(higher)) / scale);
    }
}
