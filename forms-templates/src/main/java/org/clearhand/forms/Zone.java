package org.clearhand.forms;

/**
 * A rectangle on the page in millimetres, origin at the top left corner of the page, y downwards.
 *
 * @param x left edge, 0 or more
 * @param y upper edge, 0 or more
 * @param width more than 0
 * @param height more than 0 (a printed rule is a zone of a millimetre or less)
 */
public record Zone(double x, double y, double width, double height) {
    public Zone {
        if (!(x >= 0 && y >= 0 && width > 0 && height > 0) || !Double.isFinite(x + y + width + height)) {
            throw new IllegalArgumentException(
                    "a zone needs x, y >= 0 and width, height > 0: " + x + ", " + y + ", " + width + ", " + height);
        }
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    /** This zone with a margin on every side, cut at the left and upper edge of the page. */
    public Zone grownBy(double marginMillimetres) {
        double left = Math.max(0, x - marginMillimetres);
        double top = Math.max(0, y - marginMillimetres);
        return new Zone(left, top, right() + marginMillimetres - left, bottom() + marginMillimetres - top);
    }

    public boolean isInside(double pageWidthMillimetres, double pageHeightMillimetres) {
        return right() <= pageWidthMillimetres && bottom() <= pageHeightMillimetres;
    }
}
