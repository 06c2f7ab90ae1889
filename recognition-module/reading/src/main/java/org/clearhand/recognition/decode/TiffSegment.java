package org.clearhand.recognition.decode;

import java.util.ArrayList;
import java.util.List;

/**
 * A strip or tile of a TIFF page.
 *
 * @param offset in the file
 * @param bytes it takes in the file
 * @param width pixels of one of its rows, padding of a tile included
 * @param rows it has, padding of a tile included
 * @param samples of each pixel that are in it
 */
record TiffSegment(long offset, long bytes, int width, int rows, int samples) {

    /** All strips or tiles of a page whose size is known to be sane. */
    static List<TiffSegment> of(TiffDirectory page) throws UnreadableDocument {
        int width = (int) page.value(TiffDirectory.WIDTH, 0);
        int height = (int) page.value(TiffDirectory.LENGTH, 0);
        int samples = (int) page.number(TiffDirectory.SAMPLES_PER_PIXEL, 1);
        boolean planar = samples > 1 && page.number(TiffDirectory.PLANAR_CONFIGURATION, 1) == 2;
        boolean tiled = page.has(TiffDirectory.TILE_OFFSETS);
        if (tiled && page.has(TiffDirectory.STRIP_OFFSETS)) {
            throw Refusal.damaged("a TIFF page has both strips and tiles");
        }
        int offsets = tiled ? TiffDirectory.TILE_OFFSETS : TiffDirectory.STRIP_OFFSETS;
        int counts = tiled ? TiffDirectory.TILE_BYTE_COUNTS : TiffDirectory.STRIP_BYTE_COUNTS;
        long segmentWidth = tiled ? page.value(TiffDirectory.TILE_WIDTH, 0) : width;
        long segmentRows = tiled
                ? page.value(TiffDirectory.TILE_LENGTH, 0)
                : Math.min(height, page.number(TiffDirectory.ROWS_PER_STRIP, height));
        if (segmentWidth < 1 || segmentRows < 1 || segmentWidth > width + 1024L || segmentRows > height + 1024L) {
            throw Refusal.damaged("strips or tiles of " + segmentWidth + "x" + segmentRows + " pixels");
        }
        long across = (width + segmentWidth - 1) / segmentWidth;
        long down = (height + segmentRows - 1) / segmentRows;
        long expected = across * down * (planar ? samples : 1);
        if (page.count(offsets) != expected || page.count(counts) != expected) {
            throw Refusal.damaged("the TIFF page needs " + expected + " strips or tiles, and has " + page.count(offsets)
                    + " offsets and " + page.count(counts) + " sizes");
        }
        List<TiffSegment> segments = new ArrayList<>();
        for (long i = 0; i < expected; i++) {
            boolean lastStrip = !tiled && i % down == down - 1;
            long rows = lastStrip ? height - segmentRows * (down - 1) : segmentRows;
            segments.add(new TiffSegment(
                    page.value(offsets, i),
                    page.value(counts, i),
                    (int) segmentWidth,
                    (int) rows,
                    planar ? 1 : samples));
        }
        return segments;
    }
}
