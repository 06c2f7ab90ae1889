package org.clearhand.recognition.decode;

import java.util.List;

/** Decodes a PNG: only its essential chunks, and only after its pixels have been proven complete. */
final class PngPage {
    private static final int[] PASS_X = {0, 4, 0, 2, 0, 1, 0};
    private static final int[] PASS_Y = {0, 0, 4, 0, 2, 0, 1};
    private static final int[] STEP_X = {8, 8, 4, 4, 2, 2, 1};
    private static final int[] STEP_Y = {8, 8, 8, 4, 4, 2, 2};

    private PngPage() {}

    static List<PageImage> decode(byte[] content, DecodeLimits limits) throws UnreadableDocument {
        PngStructure png = PngStructure.check(content, limits);
        byte[] compressed = png.essential().compressed();
        long expected = expectedBytes(png);
        long found = ExpandedLength.ofDeflate(compressed, 0, compressed.length, expected + 1024);
        if (found < expected) {
            throw Refusal.truncated("the PNG has " + found + " of its " + expected + " bytes");
        }
        return List.of(Planes.of(
                ImageReading.read(ImageReading.ofJdk("png"), png.essential().file()), 1, png.dotsPerInch()));
    }

    private static long expectedBytes(PngStructure png) {
        if (!png.interlaced()) {
            return bytes(png.width(), png.height(), png.bitsPerPixel());
        }
        long total = 0;
        for (int pass = 0; pass < PASS_X.length; pass++) {
            long width = (png.width() - PASS_X[pass] + STEP_X[pass] - 1L) / STEP_X[pass];
            long height = (png.height() - PASS_Y[pass] + STEP_Y[pass] - 1L) / STEP_Y[pass];
            total += width > 0 && height > 0 ? bytes(width, height, png.bitsPerPixel()) : 0;
        }
        return total;
    }

    /** Each row has one byte more for its filter. */
    private static long bytes(long width, long height, int bitsPerPixel) {
        return height * (1 + (width * bitsPerPixel + 7) / 8);
    }
}
