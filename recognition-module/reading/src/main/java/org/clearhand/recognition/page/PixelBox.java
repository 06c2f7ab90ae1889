package org.clearhand.recognition.page;

/** A rectangle of whole pixels; right and bottom are one past the last pixel. Never empty. */
public record PixelBox(int left, int top, int right, int bottom) {
    public PixelBox {
        if (right <= left || bottom <= top) {
            throw new IllegalArgumentException("empty box " + left + "," + top + " - " + right + "," + bottom);
        }
    }

    public int width() {
        return right - left;
    }

    public int height() {
        return bottom - top;
    }

    public double centreX() {
        return (left + right) / 2.0;
    }

    public double centreY() {
        return (top + bottom) / 2.0;
    }

    /** Grown by so many pixels on each side; negative shrinks, but never below one pixel. */
    public PixelBox grown(int horizontally, int vertically) {
        int newLeft = left - horizontally;
        int newTop = top - vertically;
        return new PixelBox(
                newLeft,
                newTop,
                Math.max(newLeft + 1, right + horizontally),
                Math.max(newTop + 1, bottom + vertically));
    }

    PixelBox movedBy(int right, int down) {
        return new PixelBox(left + right, top + down, this.right + right, bottom + down);
    }

    /** The part inside a picture of this size; at least one pixel of it, at the edge, when nothing is inside. */
    public PixelBox within(int width, int height) {
        int newLeft = Math.max(0, Math.min(left, width - 1));
        int newTop = Math.max(0, Math.min(top, height - 1));
        return new PixelBox(
                newLeft,
                newTop,
                Math.max(newLeft + 1, Math.min(right, width)),
                Math.max(newTop + 1, Math.min(bottom, height)));
    }

    /** The smallest box that holds both. */
    public PixelBox union(PixelBox other) {
        return new PixelBox(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }
}
