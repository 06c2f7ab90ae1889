package org.clearhand.recognition;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * One of several items on a scan, to be read as a document of its own.
 *
 * @param number from 1, over all pages of the document: from the top of each page to its bottom
 * @param page of the scan, from 1
 * @param left of its picture on the page as it was decoded, in pixels
 * @param top of its picture on the page as it was decoded, in pixels
 * @param width of its picture, in pixels
 * @param height of its picture, in pixels
 * @param picture the item as a PNG file, at the scan's resolution and as it lay; what in the box is not of it is even paper. Empty while
 *     it is carried beside the JSON
 */
public record ScanItem(int number, int page, int left, int top, int width, int height, Optional<byte[]> picture) {
    public ScanItem {
        if (number < 1 || page < 1 || left < 0 || top < 0 || width < 1 || height < 1) {
            throw new IllegalArgumentException("not an item: number " + number + " on page " + page + ", " + left + ","
                    + top + " " + width + "x" + height);
        }
        Objects.requireNonNull(picture, "picture");
    }

    /** The same item with another picture, or none. */
    public ScanItem withPicture(Optional<byte[]> image) {
        return new ScanItem(number, page, left, top, width, height, image);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScanItem that
                && number == that.number
                && page == that.page
                && left == that.left
                && top == that.top
                && width == that.width
                && height == that.height
                && Arrays.equals(picture.orElse(new byte[0]), that.picture.orElse(new byte[0]));
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, page, left, top, width, height, Arrays.hashCode(picture.orElse(new byte[0])));
    }

    @Override
    public String toString() {
        return "item " + number + " on page " + page + " at " + left + "," + top + " " + width + "x" + height;
    }
}
