package org.clearhand.casefile;

/** Where a field was found: pixels of the page's preview image, origin top left, page from 1. */
public record FieldBox(int page, double x, double y, double width, double height) {
    public FieldBox {
        if (page < 1 || !(width > 0) || !(height > 0) || !Double.isFinite(x) || !Double.isFinite(y)) {
            throw new IllegalArgumentException("A box lies on a page from 1 and has a positive size");
        }
    }
}
