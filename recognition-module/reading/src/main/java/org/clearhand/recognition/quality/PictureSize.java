package org.clearhand.recognition.quality;

import java.util.Optional;
import java.util.OptionalDouble;
import org.clearhand.forms.FormTemplate;
import org.clearhand.recognition.page.FormPlacement;

/**
 * How large a picture is beside the page of its form, in millimetres of paper; negative where it is smaller. The scale is measured on the
 * code line; only where there is none the file's own word counts.
 */
record PictureSize(double widerMillimetres, double higherMillimetres) {
    private static final double MILLIMETRES_PER_INCH = 25.4;

    /** Empty for a page without a form and where nothing tells the scale. */
    static Optional<PictureSize> of(MeasuredPage page) {
        return page.placement().flatMap(placement -> {
            OptionalDouble scale = placement.measured()
                    ? OptionalDouble.of(placement.pixelsPerMillimetre())
                    : claimed(page.claimedDotsPerInch());
            return scale.isEmpty() ? Optional.empty() : Optional.of(at(placement, scale.getAsDouble()));
        });
    }

    private static OptionalDouble claimed(OptionalDouble dotsPerInch) {
        return dotsPerInch.isEmpty()
                ? dotsPerInch
                : OptionalDouble.of(dotsPerInch.getAsDouble() / MILLIMETRES_PER_INCH);
    }

    private static PictureSize at(FormPlacement placement, double pixelsPerMillimetre) {
        FormTemplate form = placement.template();
        return new PictureSize(
                placement.page().width() / pixelsPerMillimetre - form.pageWidthMillimetres(),
                placement.page().height() / pixelsPerMillimetre - form.pageHeightMillimetres());
    }

    double shortfallMillimetres() {
        return Math.max(0, Math.max(-widerMillimetres, -higherMillimetres));
    }

    double excessMillimetres() {
        return Math.max(0, Math.max(widerMillimetres, higherMillimetres));
    }
}
