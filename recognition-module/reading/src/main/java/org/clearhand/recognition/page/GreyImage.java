package org.clearhand.recognition.page;

/**
 * A grey picture, row after row, one byte a pixel, 0 black to 255 white. Immutable by convention: {@link #pixels()} is handed
 * out without a copy and must not be changed.
 */
public final class GreyImage {
    private static final double PAPER_SHARE = 0.6;

    private final int width;
    private final int height;
    private final byte[] pixels;

    public GreyImage(int width, int height, byte[] pixels) {
        if (width < 1 || height < 1 || pixels.length != (long) width * height) {
            throw new IllegalArgumentException(pixels.length + " bytes are no picture of " + width + " x " + height);
        }
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public byte[] pixels() {
        return pixels;
    }

    /** Level of one pixel, 0..255. */
    public int at(int x, int y) {
        return pixels[y * width + x] & 0xff;
    }

    /** The level that so much of the picture, 0..1, is darker than or as dark as. */
    public int level(double share) {
        int[] histogram = new int[256];
        for (byte pixel : pixels) {
            histogram[pixel & 0xff]++;
        }
        long seen = 0;
        int level = -1;
        do {
            level++;
            seen += histogram[level];
        } while (level < 255 && seen < share * pixels.length);
        return level;
    }

    /**
     * Levels between the middle of the paper and the ink.
     *
     * @param inkShare part of the picture, 0..1, that is ink for sure: of a short word on a long line it is less than a hundredth
     */
    public int contrast(double inkShare) {
        return level(PAPER_SHARE) - level(inkShare);
    }

    /** The part of the picture inside {@code box}, which must lie within it. */
    public GreyImage cut(PixelBox box) {
        byte[] part = new byte[box.width() * box.height()];
        for (int y = 0; y < box.height(); y++) {
            System.arraycopy(pixels, (box.top() + y) * width + box.left(), part, y * box.width(), box.width());
        }
        return new GreyImage(box.width(), box.height(), part);
    }

    /** Turned by half a turn. */
    public GreyImage upsideDown() {
        byte[] turned = new byte[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            turned[pixels.length - 1 - i] = pixels[i];
        }
        return new GreyImage(width, height, turned);
    }
}
