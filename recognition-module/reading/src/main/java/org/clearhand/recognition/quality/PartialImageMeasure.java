package org.clearhand.recognition.quality;

import java.util.OptionalDouble;
import org.clearhand.forms.Anchor;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.QualityMetric;
import org.clearhand.recognition.page.FormPlacement;
import org.clearhand.recognition.page.PixelBox;

/**
 * How much of the form's page is missing, in millimetres of the axis on which most is: the picture ends before the page does, is dark
 * from somewhere on, or shows no print where the form has its outermost print. Without a code line the scale is not known, and the
 * picture's shape alone tells.
 */
final class PartialImageMeasure implements QualityMeasure {
    @Override
    public QualityMetric metric() {
        return QualityMetric.PARTIAL_IMAGE;
    }

    @Override
    public OptionalDouble figure(MeasuredPage page) {
        return page.placement()
                .map(placement -> Math.max(cut(page, placement), unprinted(placement)))
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
    }

    private static double cut(MeasuredPage page, FormPlacement placement) {
        PaperArea paper = page.paperArea();
        boolean upright = placement.quarterTurns() % 2 == 0;
        double scale = page.halfPixelsPerMillimetre();
        double width = (upright ? paper.width() : paper.height()) / scale;
        double height = (upright ? paper.height() : paper.width()) / scale;
        FormTemplate form = placement.template();
        return Math.max(0, Math.max(form.pageWidthMillimetres() - width, form.pageHeightMillimetres() - height));
    }

    /** How much farther inside than it should the print begins, by the side where it is most. */
    private static double unprinted(FormPlacement placement) {
        FormTemplate form = placement.template();
        double scale = placement.pixelsPerMillimetre();
        double left = form.pageWidthMillimetres();
        double right = left;
        double top = form.pageHeightMillimetres();
        double bottom = top;
        for (Anchor anchor : form.anchors()) {
            if (anchor.kind() == Anchor.Kind.MICR_BAND) {
                bottom = Math.min(
                        bottom, form.pageHeightMillimetres() - anchor.zone().y());
            } else {
                left = Math.min(left, anchor.zone().x());
                top = Math.min(top, anchor.zone().y());
                right = Math.min(
                        right, form.pageWidthMillimetres() - anchor.zone().right());
            }
        }
        PixelBox printed = placement.printed();
        double across =
                Math.max(printed.left() / scale - left, (placement.page().width() - printed.right()) / scale - right);
        double down =
                Math.max(printed.top() / scale - top, (placement.page().height() - printed.bottom()) / scale - bottom);
        return Math.max(0, Math.max(across, down));
    }
}
