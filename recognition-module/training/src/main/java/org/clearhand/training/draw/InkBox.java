package org.clearhand.training.draw;

/** A box in pixels; right and bottom are exclusive. */
public record InkBox(int left, int top, int right, int bottom) {
    public int width() {
        return right - left;
    }

    public int height() {
        return bottom - top;
    }

    public boolean isEmpty() {
        return width() <= 0 || height() <= 0;
    }
}
