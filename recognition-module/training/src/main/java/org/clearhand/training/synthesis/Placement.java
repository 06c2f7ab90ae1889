package org.clearhand.training.synthesis;

/**
 * Where and how a glyph is written, in pixels.
 *
 * @param left of the glyph's box before it is slanted
 * @param top of the glyph's box
 * @param height of the glyph's box
 * @param stretch factor on the width the glyph has by nature at this height
 * @param slant how far the top leans to the right, as a share of the height
 * @param penRadius half the width of the pen's line
 */
record Placement(double left, double top, double height, double stretch, double slant, double penRadius) {
    /** Where a point of the glyph goes, x and y in heights from the glyph's top left. */
    double pixelX(double x, double y) {
        return left + (x * stretch + slant * (1 - y)) * height;
    }

    /** The same place, written with a pen of no less than this radius. */
    Placement withPenOf(double leastRadius) {
        return new Placement(left, top, height, stretch, slant, Math.max(penRadius, leastRadius));
    }

    /** The same place for a glyph made wider or narrower. */
    Placement stretchedBy(double factor) {
        return new Placement(left, top, height, stretch * factor, slant, penRadius);
    }

    double pixelY(double y) {
        return top + y * height;
    }
}
