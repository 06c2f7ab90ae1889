package org.clearhand.recognition.page;

/** Counts of the ink of a page, made once so that whether there is any in a rectangle costs four looks. Immutable. */
final class InkSums {
    private final int width;
    private final int height;
    private final int[] sums;

    InkSums(InkMap ink) {
        this.width = ink.width();
        this.height = ink.height();
        int stride = width + 1;
        this.sums = new int[stride * (height + 1)];
        for (int y = 0; y < height; y++) {
            int row = 0;
            for (int x = 0; x < width; x++) {
                row += ink.at(x, y) ? 1 : 0;
                sums[(y + 1) * stride + x + 1] = sums[y * stride + x + 1] + row;
            }
        }
    }

    /** Whether there is ink at most {@code reach} pixels, across and down, from the pixel that holds this place. */
    boolean near(double placeX, double placeY, int reach) {
        int x = (int) Math.floor(placeX);
        int y = (int) Math.floor(placeY);
        int left = Math.max(0, x - reach);
        int right = Math.min(width, x + reach + 1);
        int top = Math.max(0, y - reach);
        int bottom = Math.min(height, y + reach + 1);
        if (left >= right || top >= bottom) {
            return false;
        }
        int stride = width + 1;
        return sums[bottom * stride + right]
                        - sums[top * stride + right]
                        - sums[bottom * stride + left]
                        + sums[top * stride + left]
                > 0;
    }
}
