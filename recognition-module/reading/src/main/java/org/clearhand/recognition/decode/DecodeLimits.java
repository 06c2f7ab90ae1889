package org.clearhand.recognition.decode;

/**
 * How large a document may be. The defaults stand in {@link #DEFAULTS}; every number is at least 1.
 *
 * @param maxBytes of the file as received
 * @param maxPages of the document
 * @param maxPixelsPerPage of each page, computed from the headers before a pixel is decoded
 * @param maxPixelsPerDocument of all pages together
 * @param maxExpansion how many decoded bytes one byte of the file may stand for; not applied to bilevel pages, of
 *     which an empty one shrinks without limit
 * @param maxScans of a progressive JPEG; its decoding time is pixels times scans
 * @param maxChunks of a PNG, directory entries of a TIFF page, or segments of a JPEG
 */
public record DecodeLimits(
        long maxBytes,
        int maxPages,
        long maxPixelsPerPage,
        long maxPixelsPerDocument,
        int maxExpansion,
        int maxScans,
        int maxChunks) {

    public static final DecodeLimits DEFAULTS =
            new DecodeLimits(10L << 20, 50, 30_000_000L, 150_000_000L, 200, 64, 4_096);

    public DecodeLimits {
        if (maxBytes < 1
                || maxPages < 1
                || maxPixelsPerPage < 1
                || maxPixelsPerDocument < 1
                || maxExpansion < 1
                || maxScans < 1
                || maxChunks < 1) {
            throw new IllegalArgumentException("a limit is below 1");
        }
        if (maxBytes > Integer.MAX_VALUE / 2 || maxPixelsPerPage > Integer.MAX_VALUE / 8) {
            throw new IllegalArgumentException("a limit is beyond what fits one array");
        }
    }
}
