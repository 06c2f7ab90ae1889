package org.clearhand.recognition.page;

/**
 * Where an anchor should be and how far from there it may be.
 *
 * @param expected its outline if the page were exactly like the template
 * @param tolerance pixels each side may be away
 * @param pixelsPerMillimetre scale of the page
 */
public record SearchArea(PixelBox expected, int tolerance, double pixelsPerMillimetre) {
    public SearchArea {
        if (tolerance < 0 || !(pixelsPerMillimetre > 0)) {
            throw new IllegalArgumentException("tolerance " + tolerance + ", " + pixelsPerMillimetre + " px/mm");
        }
    }

    /** Share of the tolerance a side at {@code found} uses up, 0 where it is as expected, 1 at the limit. */
    double deviation(double found, double wanted) {
        return Math.abs(found - wanted) / Math.max(1, tolerance);
    }

    int pixels(double millimetres) {
        return (int) Math.round(millimetres * pixelsPerMillimetre);
    }
}
