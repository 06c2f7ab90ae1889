package org.clearhand.recognition.page;

/** A working copy of a part of a page from which print is erased. Coordinates are those of the page. Not thread-safe. */
final class Canvas {
    private final PixelBox box;
    private final byte[] pixels;

    Canvas(GreyImage part, PixelBox box) {
        this.box = box;
        this.pixels = part.pixels().clone();
    }

    PixelBox box() {
        return box;
    }

    /** Takes out the columns from..to (to excluded) in rows top..bottom; strokes that cross are drawn on from side to side. */
    void eraseColumns(int from, int to, int top, int bottom) {
        int left = Math.max(from, box.left()) - box.left();
        int right = Math.min(to, box.right()) - box.left();
        for (int y = Math.max(top, box.top()); y < Math.min(bottom, box.bottom()) && left < right; y++) {
            int row = (y - box.top()) * box.width();
            int before = left > 0 ? pixels[row + left - 1] & 0xff : -1;
            int after = right < box.width() ? pixels[row + right] & 0xff : -1;
            for (int x = left; x < right; x++) {
                pixels[row + x] = between(before, after, (x - left + 1.0) / (right - left + 1));
            }
        }
    }

    /** Takes out the rows from..to (to excluded) in columns left..right. */
    void eraseRows(int from, int to, int left, int right) {
        int top = Math.max(from, box.top()) - box.top();
        int bottom = Math.min(to, box.bottom()) - box.top();
        for (int x = Math.max(left, box.left()) - box.left();
                x < Math.min(right, box.right()) - box.left() && top < bottom;
                x++) {
            int before = top > 0 ? pixels[(top - 1) * box.width() + x] & 0xff : -1;
            int after = bottom < box.height() ? pixels[bottom * box.width() + x] & 0xff : -1;
            for (int y = top; y < bottom; y++) {
                pixels[y * box.width() + x] = between(before, after, (y - top + 1.0) / (bottom - top + 1));
            }
        }
    }

    /** Fills a rectangle with one level. */
    void fill(PixelBox area, int level) {
        for (int y = Math.max(area.top(), box.top()); y < Math.min(area.bottom(), box.bottom()); y++) {
            for (int x = Math.max(area.left(), box.left()); x < Math.min(area.right(), box.right()); x++) {
                pixels[(y - box.top()) * box.width() + x - box.left()] = (byte) level;
            }
        }
    }

    /** The level most of this part of the page has. */
    int paper() {
        int[] histogram = new int[256];
        int paper = 0;
        for (byte pixel : pixels) {
            histogram[pixel & 0xff]++;
        }
        for (int level = 0; level < 256; level++) {
            paper = histogram[level] > histogram[paper] ? level : paper;
        }
        return paper;
    }

    private static byte between(int before, int after, double share) {
        if (before < 0 && after < 0) {
            return (byte) 255;
        }
        int first = before < 0 ? after : before;
        int second = after < 0 ? before : after;
        return (byte) Math.round(first + share * (second - first));
    }

    GreyImage image() {
        return new GreyImage(box.width(), box.height(), pixels.clone());
    }
}
