package org.clearhand.recognition.quality;

import java.util.ArrayList;
import java.util.List;
import org.clearhand.forms.FormTemplate;
import org.clearhand.recognition.page.FormPlacement;
import org.clearhand.recognition.page.GreyImage;
import org.clearhand.recognition.page.PixelBox;

/**
 * What a picture shows beyond the page of the form in it, side by side. Only of a page whose scale was measured on the paper: its size in
 * millimetres is then known whatever the picture holds.
 */
final class BeyondPage {
    /** Paper is cut and code lines are printed no better than this. */
    private static final double LEAST_MILLIMETRES = 1.5;
    /** Boxes are printed in different places, so the page's edge is known no better than this. */
    private static final double EDGE_MILLIMETRES = 3;

    private static final double LEAST_INK = 0.0005;
    private static final double SMOOTH = 1.5;

    private BeyondPage() {}

    /**
     * A strip along one side.
     *
     * @param bare whether it shows nothing: an even tone without print, as of a scanner's white background
     */
    record Strip(double millimetres, boolean bare) {}

    /** Empty where the page ends where it should, and where the scale was not measured. */
    static List<Strip> strips(FormPlacement placement, double skewDegrees) {
        List<Strip> strips = new ArrayList<>();
        if (!placement.measured()) {
            return strips;
        }
        FormTemplate form = placement.template();
        double sine = Math.abs(Math.sin(Math.toRadians(skewDegrees)));
        // A page that stands askew has a larger outline.
        double wider = placement.widthMillimetres() - form.pageWidthMillimetres() - sine * form.pageHeightMillimetres();
        double higher =
                placement.heightMillimetres() - form.pageHeightMillimetres() - sine * form.pageWidthMillimetres();
        addAxis(strips, placement, wider, true);
        addAxis(strips, placement, higher, false);
        return strips;
    }

    private static void addAxis(List<Strip> strips, FormPlacement placement, double excess, boolean across) {
        if (excess < LEAST_MILLIMETRES) {
            return;
        }
        double scale = placement.pixelsPerMillimetre();
        double offset = across
                ? placement.registration().offsetX()
                : placement.registration().offsetY();
        double before = Math.max(0, Math.min(excess, offset / scale));
        add(strips, placement, before, across, true);
        add(strips, placement, excess - before, across, false);
    }

    private static void add(
            List<Strip> strips, FormPlacement placement, double millimetres, boolean across, boolean before) {
        if (millimetres < LEAST_MILLIMETRES) {
            return;
        }
        double sure = Math.max(millimetres / 2, millimetres - EDGE_MILLIMETRES);
        int pixels = (int) Math.max(1, sure * placement.pixelsPerMillimetre());
        int width = placement.page().width();
        int height = placement.page().height();
        PixelBox box = across
                ? new PixelBox(before ? 0 : width - pixels, 0, before ? pixels : width, height)
                : new PixelBox(0, before ? 0 : height - pixels, width, before ? pixels : height);
        strips.add(new Strip(millimetres, isBare(placement, box.within(width, height))));
    }

    private static boolean isBare(FormPlacement placement, PixelBox box) {
        long ink = 0;
        for (int y = box.top(); y < box.bottom(); y++) {
            for (int x = box.left(); x < box.right(); x++) {
                ink += placement.page().ink().at(x, y) ? 1 : 0;
            }
        }
        return ink < LEAST_INK * box.width() * box.height()
                && deviation(placement.page().grey(), box) < SMOOTH;
    }

    private static double deviation(GreyImage picture, PixelBox box) {
        double sum = 0;
        double squares = 0;
        for (int y = box.top(); y < box.bottom(); y++) {
            for (int x = box.left(); x < box.right(); x++) {
                int level = picture.at(x, y);
                sum += level;
                squares += (double) level * level;
            }
        }
        double count = (double) box.width() * box.height();
        return Math.sqrt(Math.max(0, squares / count - Math.pow(sum / count, 2)));
    }
}
