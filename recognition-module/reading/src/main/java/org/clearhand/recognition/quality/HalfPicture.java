package org.clearhand.recognition.quality;

import org.clearhand.recognition.page.GreyImage;

/** Pictures at half their size: most defects are large, and a quarter of the pixels is a quarter of the time. */
final class HalfPicture {
    private HalfPicture() {}

    /** Each pixel the mean of four; an odd last row or column is left out. A picture one pixel wide or high stays as it is. */
    static GreyImage of(GreyImage picture) {
        int width = picture.width() / 2;
        int height = picture.height() / 2;
        if (width == 0 || height == 0) {
            return picture;
        }
        byte[] from = picture.pixels();
        byte[] half = new byte[width * height];
        for (int y = 0; y < height; y++) {
            int upper = 2 * y * picture.width();
            int lower = upper + picture.width();
            for (int x = 0; x < width; x++) {
                int sum = (from[upper + 2 * x] & 0xff)
                        + (from[upper + 2 * x + 1] & 0xff)
                        + (from[lower + 2 * x] & 0xff)
                        + (from[lower + 2 * x + 1] & 0xff);
                half[y * width + x] = (byte) ((sum + 2) >> 2);
            }
        }
        return new GreyImage(width, height, half);
    }
}
