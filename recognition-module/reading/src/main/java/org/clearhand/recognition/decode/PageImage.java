package org.clearhand.recognition.decode;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One decoded page. The arrays are handed out as they are, row by row without padding: who changes them changes the
 * page.
 */
public final class PageImage {
    private static final double MILLIMETRES_PER_INCH = 25.4;

    private final int page;
    private final int width;
    private final int height;
    private final byte[] grey;
    private final Optional<byte[]> rgb;
    private final OptionalDouble claimedDotsPerInch;

    /**
     * @param page from 1
     * @param grey width x height bytes, 0 black to 255 white
     * @param rgb width x height x 3 bytes, red green blue, for a page that has colour; empty for a grey one
     * @param claimedDotsPerInch what the file says; scanners are often wrong here
     */
    public PageImage(
            int page, int width, int height, byte[] grey, Optional<byte[]> rgb, OptionalDouble claimedDotsPerInch) {
        if (page < 1 || width < 1 || height < 1 || grey.length != width * height) {
            throw new IllegalArgumentException("not a page: " + page + ", " + width + "x" + height);
        }
        if (rgb.isPresent() && rgb.get().length != 3 * width * height) {
            throw new IllegalArgumentException("colour plane does not fit the page");
        }
        this.page = page;
        this.width = width;
        this.height = height;
        this.grey = grey;
        this.rgb = rgb;
        this.claimedDotsPerInch = claimedDotsPerInch;
    }

    /** From 1. */
    public int page() {
        return page;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** Width x height bytes, 0 black to 255 white. */
    public byte[] grey() {
        return grey;
    }

    /** Width x height x 3 bytes, red green blue; empty for a page without colour. */
    public Optional<byte[]> rgb() {
        return rgb;
    }

    /** What the file says, empty when it says nothing or nonsense (outside 50..1200). */
    public OptionalDouble claimedDotsPerInch() {
        return claimedDotsPerInch;
    }

    /** The resolution, when the whole page is known to be this wide: what to trust over the claim. */
    public double dotsPerInchOfWidth(double pageWidthMillimetres) {
        return width * MILLIMETRES_PER_INCH / pageWidthMillimetres;
    }
}
