package org.clearhand.recognition.page;

import java.util.Optional;
import org.clearhand.forms.Zone;

/**
 * Looks for the place of a form whose bar code is on the page. That it lies in its zone leaves the size of the form open and, in a wide
 * zone, some centimetres: of all places that bring it there the one is taken at which most of the print around the zone is on the page.
 * Near the bar code print is in its place also on a page whose lines are broken because it is bent. Immutable.
 */
final class BarcodeSearch {
    private static final double LARGEST = 1.12;
    private static final double SMALLEST = 0.5;
    private static final double SCALE_STEP = 1.02;
    private static final double STEP_MILLIMETRES = 1;
    /** Ink this near to where the blank has it counts: half a step across and down, and what a bent page adds. */
    private static final double NEAR_MILLIMETRES = 0.7;

    private static final double FINE_NEAR_MILLIMETRES = 0.3;
    private static final double FINE_STEP_MILLIMETRES = 0.25;
    private static final double FINE_SIZE_STEP = 0.005;
    private static final int FINE_SIZES = 6;
    /** So far a bar code may be printed beside its zone. */
    private static final double SLACK_MILLIMETRES = 2;
    /** Less is there by chance where writing is dense. */
    private static final double LEAST_SHARE = 0.7;
    /** So far beside its place print meets ink by chance only. */
    private static final double[] BESIDE_MILLIMETRES = {-2.2, -1.4, 1.4, 2.2};

    private static final double LEAST_STANDING_OUT = 0.3;

    private final PrintedMatter blank;
    private final Zone zone;
    private final NearPrint print;

    /** @param zone of the bar code on the form */
    BarcodeSearch(PrintedMatter blank, Zone zone) {
        this.blank = blank;
        this.zone = zone;
        this.print = new NearPrint(blank, zone);
    }

    /**
     * A place of the form.
     *
     * @param standsOut how much of the print around the zone is there, 0 by chance to 1 for all
     */
    record Found(Registration place, double standsOut) {}

    /** @param symbol the bar code on the page, in its pixels */
    Optional<Found> likeliest(PixelBox symbol, SeenPage seen) {
        double filling = Math.max(
                seen.page().width() / blank.template().pageWidthMillimetres(),
                seen.page().height() / blank.template().pageHeightMillimetres());
        double fitting = Math.max(
                symbol.width() / (zone.width() + 2 * SLACK_MILLIMETRES),
                symbol.height() / (zone.height() + 2 * SLACK_MILLIMETRES));
        Best best = new Best(LEAST_SHARE);
        for (double scale = LARGEST * filling; scale >= Math.max(fitting, SMALLEST * filling); scale /= SCALE_STEP) {
            double right = (zone.width() - symbol.width() / scale) / 2 + SLACK_MILLIMETRES;
            double down = (zone.height() - symbol.height() / scale) / 2 + SLACK_MILLIMETRES;
            Registration middle = new Registration(
                    scale,
                    symbol.centreX() - scale * (zone.x() + zone.right()) / 2,
                    symbol.centreY() - scale * (zone.y() + zone.bottom()) / 2,
                    0);
            NearPrint.OnPage here = print.on(seen.inkNearby(NEAR_MILLIMETRES * scale), scale);
            best.look(here, middle, right, down, STEP_MILLIMETRES);
        }
        return best.place
                .map(place -> nearer(place, symbol, seen))
                .map(place -> new Found(place, standsOut(place, seen)))
                .filter(found -> found.standsOut() >= LEAST_STANDING_OUT);
    }

    /** The same place to a fraction of a millimetre, its size to half a per cent. */
    private Registration nearer(Registration place, PixelBox symbol, SeenPage seen) {
        double scale = place.pixelsPerMillimetre();
        NearInk ink = seen.inkNearby(FINE_NEAR_MILLIMETRES * scale);
        Best best = new Best(0);
        for (int i = -FINE_SIZES; i <= FINE_SIZES; i++) {
            double size = scale * (1 + i * FINE_SIZE_STEP);
            // Another size about the bar code, which stays where it is.
            Registration resized = new Registration(
                    size,
                    symbol.centreX() - (symbol.centreX() - place.offsetX()) * size / scale,
                    symbol.centreY() - (symbol.centreY() - place.offsetY()) * size / scale,
                    0);
            best.look(print.on(ink, size), resized, STEP_MILLIMETRES, STEP_MILLIMETRES, FINE_STEP_MILLIMETRES);
        }
        return best.place.orElse(place);
    }

    /** The place with the largest share so far. */
    private static final class Best {
        private double share;
        private Optional<Registration> place = Optional.empty();

        Best(double least) {
            this.share = least;
        }

        /** Looks around a place, so far to every side. */
        void look(
                NearPrint.OnPage print,
                Registration middle,
                double rightMillimetres,
                double downMillimetres,
                double stepMillimetres) {
            double scale = middle.pixelsPerMillimetre();
            for (double byX = -rightMillimetres; byX <= rightMillimetres; byX += stepMillimetres) {
                for (double byY = -downMillimetres; byY <= downMillimetres; byY += stepMillimetres) {
                    double x = middle.offsetX() + scale * byX;
                    double y = middle.offsetY() + scale * byY;
                    double there = print.shareAbove(share, x, y);
                    if (there > share) {
                        share = there;
                        place = Optional.of(new Registration(scale, x, y, 0));
                    }
                }
            }
        }
    }

    private double standsOut(Registration place, SeenPage seen) {
        double scale = place.pixelsPerMillimetre();
        NearPrint.OnPage here = print.on(seen.inkNearby(FINE_NEAR_MILLIMETRES * scale), scale);
        double chance = 0;
        for (double beside : BESIDE_MILLIMETRES) {
            chance += here.share(place.offsetX() + beside * scale, place.offsetY()) / BESIDE_MILLIMETRES.length;
        }
        double share = here.share(place.offsetX(), place.offsetY());
        return Math.max(0, (share - chance) / Math.max(0.05, 1 - chance));
    }
}
