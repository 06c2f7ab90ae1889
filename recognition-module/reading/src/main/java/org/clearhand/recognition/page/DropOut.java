package org.clearhand.recognition.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.opencv.photo.Photo;

/**
 * Takes out of a cut what is printed there on the blank form: words, signs, logos. Where the print of the blank is not found on the page, as on
 * another bank's paper, everything stays. A stroke that crosses the print is drawn on through it. Immutable.
 */
public final class DropOut {
    /** How far a form that was placed by its lines may still lie from its blank. */
    private static final double FARTHEST_MILLIMETRES = 0.8;
    /** Of the blank's print: less of it found with ink on the page is chance, or another print. */
    private static final double LEAST_FOUND = 0.7;
    /** Square millimetres of ink: less is not worth the danger of eating a stroke. */
    private static final double LEAST_PRINT = 1.5;
    /** Print is a little wider than on its blank: ink spreads, and scanners blur. */
    private static final double SPREAD_MILLIMETRES = 0.12;

    private static final int INPAINT_RADIUS = 3;
    private static final int MOST_PLACES = 1200;

    private final PrintedMatter blank;
    private final Registration registration;
    private final InkMap page;
    private final boolean lines;

    /**
     * What is printed on a form, and the page it lies on.
     *
     * @param page its ink: print is looked for beyond the cut as well, so that a stroke is not taken for print that stands just outside
     * @param lines whether its lines are print as well: where no anchor says where they are exactly
     */
    DropOut(PrintedMatter blank, Registration registration, InkMap page, boolean lines) {
        this.blank = blank;
        this.registration = registration;
        this.page = page;
        this.lines = lines;
    }

    private record Place(int x, int y) {}

    /**
     * The picture without print.
     *
     * @param area of the page that the picture shows
     */
    GreyImage without(GreyImage picture, PixelBox area) {
        int reach = Math.max(1, registration.pixels(FARTHEST_MILLIMETRES));
        List<Place> printed = printed(area.grown(reach, reach));
        double scale = registration.pixelsPerMillimetre();
        if (printed.size() < LEAST_PRINT * scale * scale) {
            return picture;
        }
        return shift(printed, reach)
                .map(shift -> painted(picture, printed, new Place(shift.x() - area.left(), shift.y() - area.top())))
                .orElse(picture);
    }

    /** Pixels of the page with print, if the form lay exactly where it was placed. */
    private List<Place> printed(PixelBox area) {
        List<Place> printed = new ArrayList<>();
        double scale = registration.pixelsPerMillimetre();
        for (int y = area.top(); y < area.bottom(); y++) {
            for (int x = area.left(); x < area.right(); x++) {
                double across = (x + 0.5 - registration.offsetX()) / scale;
                double down = (y + 0.5 - registration.offsetY()) / scale;
                if (blank.isPrinted(across, down) || (lines && blank.isLine(across, down))) {
                    printed.add(new Place(x, y));
                }
            }
        }
        return printed;
    }

    /** By how much the print lies elsewhere: where most of it is on ink; empty where too little of it is anywhere. */
    private Optional<Place> shift(List<Place> printed, int reach) {
        int step = Math.max(1, printed.size() / MOST_PLACES);
        Optional<Place> best = Optional.empty();
        int looked = (printed.size() + step - 1) / step;
        double most = LEAST_FOUND * looked;
        for (int dy = -reach; dy <= reach; dy++) {
            for (int dx = -reach; dx <= reach; dx++) {
                int found = 0;
                for (int i = 0; i < printed.size(); i += step) {
                    int x = printed.get(i).x() + dx;
                    int y = printed.get(i).y() + dy;
                    found += x >= 0 && y >= 0 && x < page.width() && y < page.height() && page.at(x, y) ? 1 : 0;
                }
                if (found > most) {
                    most = found;
                    best = Optional.of(new Place(dx, dy));
                }
            }
        }
        return best;
    }

    private GreyImage painted(GreyImage picture, List<Place> printed, Place shift) {
        byte[] print = new byte[picture.width() * picture.height()];
        for (Place place : printed) {
            int x = place.x() + shift.x();
            int y = place.y() + shift.y();
            if (x >= 0 && y >= 0 && x < picture.width() && y < picture.height()) {
                print[y * picture.width() + x] = (byte) 255;
            }
        }
        int spread = 2 * Math.max(1, registration.pixels(SPREAD_MILLIMETRES)) + 1;
        try (MatScope mats = new MatScope()) {
            Mat wide = mats.empty();
            Mat soft = mats.empty();
            Mat mask = mats.empty();
            Mat clean = mats.empty();
            Mat brush = mats.keep(Imgproc.getStructuringElement(Imgproc.MORPH_RECT, new Size(spread, spread)));
            Imgproc.dilate(mats.of(new GreyImage(picture.width(), picture.height(), print)), wide, brush);
            Imgproc.dilate(mats.of(InkMap.ofLine(picture).asImage()), soft, brush);
            Core.bitwise_and(wide, soft, mask);
            Photo.inpaint(mats.of(picture), mask, clean, INPAINT_RADIUS, Photo.INPAINT_TELEA);
            return MatScope.toGrey(clean);
        }
    }
}
