package org.clearhand.recognition.page;

import java.util.ArrayList;
import java.util.List;
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
    private static final double LEAST_PRINT = 0.4;
    /** Print is a little wider than on its blank: ink spreads, and scanners blur. */
    private static final double SPREAD_MILLIMETRES = 0.12;

    private static final int INPAINT_RADIUS = 3;
    private static final int MOST_PLACES = 1200;

    private final PrintedMatter blank;
    private final Registration registration;
    private final boolean lines;

    /** @param lines whether its lines are print as well: where no anchor says where they are exactly */
    DropOut(PrintedMatter blank, Registration registration, boolean lines) {
        this.blank = blank;
        this.registration = registration;
        this.lines = lines;
    }

    private record Shift(int x, int y) {}

    /**
     * The picture without print.
     *
     * @param area of the page that the picture shows
     */
    GreyImage without(GreyImage picture, PixelBox area) {
        int reach = Math.max(1, registration.pixels(FARTHEST_MILLIMETRES));
        List<Shift> printed = printed(area.grown(reach, reach));
        double scale = registration.pixelsPerMillimetre();
        if (printed.size() < LEAST_PRINT * scale * scale) {
            return picture;
        }
        InkMap ink = InkMap.ofLine(picture);
        Shift shift = best(printed, ink, reach);
        return shift == null ? picture : painted(picture, ink, printed, shift);
    }

    /** Places with print, as pixels from the upper left corner of the picture; some lie beyond its edges. */
    private List<Shift> printed(PixelBox area) {
        List<Shift> printed = new ArrayList<>();
        double scale = registration.pixelsPerMillimetre();
        int rim = Math.max(1, registration.pixels(FARTHEST_MILLIMETRES));
        for (int y = area.top(); y < area.bottom(); y++) {
            for (int x = area.left(); x < area.right(); x++) {
                double across = (x + 0.5 - registration.offsetX()) / scale;
                double down = (y + 0.5 - registration.offsetY()) / scale;
                if (blank.isPrinted(across, down) || (lines && blank.isLine(across, down))) {
                    printed.add(new Shift(x - area.left() - rim, y - area.top() - rim));
                }
            }
        }
        return printed;
    }

    /** Where most of the print lies on ink; null where too little of it does anywhere. */
    private static @org.jspecify.annotations.Nullable Shift best(List<Shift> printed, InkMap ink, int reach) {
        int step = Math.max(1, printed.size() / MOST_PLACES);
        Shift best = null;
        double most = LEAST_FOUND;
        for (int dy = -reach; dy <= reach; dy++) {
            for (int dx = -reach; dx <= reach; dx++) {
                int inside = 0;
                int found = 0;
                for (int i = 0; i < printed.size(); i += step) {
                    int x = printed.get(i).x() + dx;
                    int y = printed.get(i).y() + dy;
                    if (x >= 0 && y >= 0 && x < ink.width() && y < ink.height()) {
                        inside++;
                        found += ink.at(x, y) ? 1 : 0;
                    }
                }
                double share = inside == 0 ? 0 : (double) found / inside;
                if (share > most) {
                    most = share;
                    best = new Shift(dx, dy);
                }
            }
        }
        return best;
    }

    private GreyImage painted(GreyImage picture, InkMap ink, List<Shift> printed, Shift shift) {
        byte[] print = new byte[picture.width() * picture.height()];
        for (Shift place : printed) {
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
            Imgproc.dilate(mats.of(ink.asImage()), soft, brush);
            Core.bitwise_and(wide, soft, mask);
            Photo.inpaint(mats.of(picture), mask, clean, INPAINT_RADIUS, Photo.INPAINT_TELEA);
            return MatScope.toGrey(clean);
        }
    }
}
