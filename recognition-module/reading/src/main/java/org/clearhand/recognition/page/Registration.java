package org.clearhand.recognition.page;

import java.util.Collection;
import java.util.List;
import org.clearhand.forms.Zone;

/**
 * How the template lies on an upright page: one scale and a shift. The forms of different banks follow the same layout only to a
 * few millimetres, so more freedom would follow the layout instead of the page.
 *
 * @param pixelsPerMillimetre scale
 * @param offsetX pixels of the template's origin from the page's left edge
 * @param offsetY pixels of the template's origin from the page's upper edge
 * @param residualMillimetres root mean square of what is left between template and page; 0 without a landmark
 */
public record Registration(double pixelsPerMillimetre, double offsetX, double offsetY, double residualMillimetres) {
    /** How far landmarks of one layout usually stand from their places. */
    private static final double USUAL_SPREAD_MILLIMETRES = 1.5;
    /** How well the scale is known beforehand, relative. */
    private static final double SCALE_SPREAD = 0.01;

    public Registration {
        if (!(pixelsPerMillimetre > 0)) {
            throw new IllegalArgumentException("scale " + pixelsPerMillimetre);
        }
    }

    /** A coordinate of the template and where it was found, both on the same axis. */
    record Landmark(boolean horizontal, double millimetres, double pixels) {}

    /** The page fills the picture. */
    static Registration filling(double pageWidthMillimetres, int widthPixels) {
        return new Registration(widthPixels / pageWidthMillimetres, 0, 0, 0);
    }

    /** The least squares fit to the landmarks, held near this registration's scale. */
    Registration fittedTo(Collection<Landmark> landmarks) {
        if (landmarks.isEmpty()) {
            return this;
        }
        List<Landmark> across = landmarks.stream().filter(Landmark::horizontal).toList();
        List<Landmark> down =
                landmarks.stream().filter(mark -> !mark.horizontal()).toList();
        double spread = USUAL_SPREAD_MILLIMETRES * pixelsPerMillimetre;
        double prior = Math.pow(spread / (SCALE_SPREAD * pixelsPerMillimetre), 2);
        double[] moments = {prior * pixelsPerMillimetre, prior};
        addMoments(across, moments);
        addMoments(down, moments);
        double scale = moments[0] / moments[1];
        double newX = across.isEmpty() ? offsetX : meanPixels(across) - scale * meanMillimetres(across);
        double newY = down.isEmpty() ? offsetY : meanPixels(down) - scale * meanMillimetres(down);
        double squares = 0;
        for (Landmark mark : landmarks) {
            double offset = mark.horizontal() ? newX : newY;
            squares += Math.pow((mark.pixels() - offset) / scale - mark.millimetres(), 2);
        }
        return new Registration(scale, newX, newY, Math.sqrt(squares / landmarks.size()));
    }

    private static void addMoments(List<Landmark> marks, double[] moments) {
        double millimetres = meanMillimetres(marks);
        double pixels = meanPixels(marks);
        for (Landmark mark : marks) {
            moments[0] += (mark.millimetres() - millimetres) * (mark.pixels() - pixels);
            moments[1] += Math.pow(mark.millimetres() - millimetres, 2);
        }
    }

    private static double meanMillimetres(List<Landmark> marks) {
        return marks.stream().mapToDouble(Landmark::millimetres).average().orElse(0);
    }

    private static double meanPixels(List<Landmark> marks) {
        return marks.stream().mapToDouble(Landmark::pixels).average().orElse(0);
    }

    /** From millimetres of the template to pixels of the page. */
    Projection projection() {
        return new Projection(pixelsPerMillimetre, 0, offsetX, 0, pixelsPerMillimetre, offsetY, 0, 0);
    }

    /** Where a zone of the template lies on the page; may reach beyond the page. */
    public PixelBox toPixels(Zone zone) {
        int left = (int) Math.floor(offsetX + zone.x() * pixelsPerMillimetre);
        int top = (int) Math.floor(offsetY + zone.y() * pixelsPerMillimetre);
        return new PixelBox(
                left,
                top,
                Math.max(left + 1, (int) Math.ceil(offsetX + zone.right() * pixelsPerMillimetre)),
                Math.max(top + 1, (int) Math.ceil(offsetY + zone.bottom() * pixelsPerMillimetre)));
    }

    public int pixels(double millimetres) {
        return (int) Math.round(millimetres * pixelsPerMillimetre);
    }
}
