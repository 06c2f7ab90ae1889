package org.clearhand.recognition.page;

import org.opencv.core.Mat;
import org.opencv.imgproc.Imgproc;

/** Which pixels of a page are ink. Not changed after it is made. */
public final class InkMap {
    private static final byte INK = (byte) 255;
    private static final double INK_SHARE = 0.01;
    private static final double INK_OF_CONTRAST = 0.4;
    private static final int LEAST_MARGIN = 20;

    private final int width;
    private final int height;
    private final byte[] mask;

    private InkMap(int width, int height, byte[] mask) {
        this.width = width;
        this.height = height;
        this.mask = mask;
    }

    /**
     * Ink is what is darker than its surroundings.
     *
     * @param window side of the square each pixel is compared with, in pixels
     * @param margin grey levels by which ink is darker than the mean of its window
     */
    public static InkMap of(GreyImage image, int window, int margin) {
        try (MatScope mats = new MatScope()) {
            Mat ink = mats.empty();
            int odd = Math.max(3, window | 1);
            Imgproc.adaptiveThreshold(
                    mats.of(image), ink, 255, Imgproc.ADAPTIVE_THRESH_MEAN_C, Imgproc.THRESH_BINARY_INV, odd, margin);
            return new InkMap(
                    image.width(), image.height(), MatScope.toGrey(ink).pixels());
        }
    }

    /** Ink is what is darker than a level, for a small picture on even paper. */
    static InkMap darkerThan(GreyImage image, int level) {
        byte[] mask = new byte[image.pixels().length];
        for (int i = 0; i < mask.length; i++) {
            mask[i] = (image.pixels()[i] & 0xff) < level ? INK : 0;
        }
        return new InkMap(image.width(), image.height(), mask);
    }

    /** Ink of a picture of one line of writing: darker than its surroundings by two fifths of the picture's contrast. */
    public static InkMap ofLine(GreyImage picture) {
        int margin = (int) (INK_OF_CONTRAST * picture.contrast(INK_SHARE));
        return of(picture, picture.height(), Math.max(LEAST_MARGIN, margin));
    }

    /** @param mask 255 where there is ink, 0 elsewhere */
    static InkMap of(GreyImage mask) {
        return new InkMap(mask.width(), mask.height(), mask.pixels());
    }

    /** A map drawn with characters, for tests: {@code #} is ink; all rows equally long. */
    public static InkMap of(String... rows) {
        int width = rows[0].length();
        byte[] mask = new byte[width * rows.length];
        for (int y = 0; y < rows.length; y++) {
            if (rows[y].length() != width) {
                throw new IllegalArgumentException("row " + y + " is not " + width + " wide");
            }
            for (int x = 0; x < width; x++) {
                mask[y * width + x] = rows[y].charAt(x) == '#' ? INK : 0;
            }
        }
        return new InkMap(width, rows.length, mask);
    }

    /** Half as wide and high; ink where any of the four pixels was. */
    InkMap halved() {
        int halfWidth = Math.max(1, width / 2);
        int halfHeight = Math.max(1, height / 2);
        byte[] half = new byte[halfWidth * halfHeight];
        for (int y = 0; y < halfHeight; y++) {
            int upper = Math.min(2 * y, height - 1) * width;
            int lower = Math.min(2 * y + 1, height - 1) * width;
            for (int x = 0; x < halfWidth; x++) {
                int left = Math.min(2 * x, width - 1);
                int right = Math.min(2 * x + 1, width - 1);
                half[y * halfWidth + x] =
                        (byte) (mask[upper + left] | mask[upper + right] | mask[lower + left] | mask[lower + right]);
            }
        }
        return new InkMap(halfWidth, halfHeight, half);
    }

    /** Turned clockwise by so many quarters. */
    InkMap turned(int quarters) {
        GreyImage turned = QuarterTurn.clockwise(new GreyImage(width, height, mask), quarters);
        return new InkMap(turned.width(), turned.height(), turned.pixels());
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public boolean at(int x, int y) {
        return mask[y * width + x] != 0;
    }

    /** Share of the page that is ink, 0..1. */
    public double share() {
        long ink = 0;
        for (byte pixel : mask) {
            ink += pixel & 1;
        }
        return (double) ink / mask.length;
    }

    /** Pixels of ink in a part of the page; what reaches beyond the page counts as paper. */
    long count(PixelBox part) {
        long ink = 0;
        for (int y = Math.max(0, part.top()); y < Math.min(height, part.bottom()); y++) {
            for (int x = Math.max(0, part.left()); x < Math.min(width, part.right()); x++) {
                ink += mask[y * width + x] & 1;
            }
        }
        return ink;
    }

    /** 255 where there is ink, 0 elsewhere, row after row; not to be changed. */
    byte[] mask() {
        return mask;
    }

    /** 255 where there is ink, 0 elsewhere. */
    GreyImage asImage() {
        return new GreyImage(width, height, mask);
    }
}
