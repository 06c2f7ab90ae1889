package org.clearhand.recognition;

/**
 * A rectangle on the preview image of one page, in pixels of that image, origin top left.
 *
 * @param page from 1
 * @param width more than 0
 * @param height more than 0
 */
public record Box(int page, double x, double y, double width, double height) {
    public Box {
        if (page < 1) {
            throw new IllegalArgumentException("page is below 1: " + page);
        }
        if (!(Double.isFinite(x) && Double.isFinite(y) && width > 0 && height > 0)
                || Double.isInfinite(width)
                || Double.isInfinite(height)) {
            throw new IllegalArgumentException("not a rectangle: " + x + "," + y + " " + width + "x" + height);
        }
    }
}
