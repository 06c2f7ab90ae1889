package org.clearhand.casefile;

/**
 * The upright, registered picture of a page that people look at and that the boxes refer to.
 *
 * @param page from 1
 * @param image a PNG in the image store
 */
public record PagePreview(int page, int widthPixels, int heightPixels, double dotsPerInch, ImageRef image) {
    public PagePreview {
        if (page < 1 || widthPixels < 1 || heightPixels < 1) {
            throw new IllegalArgumentException("A preview is of a page from 1 and has a size");
        }
    }
}
