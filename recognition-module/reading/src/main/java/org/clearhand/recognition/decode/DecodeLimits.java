package org.clearhand.recognition.decode;

/**
 * How large a document may be. The defaults stand in {@link #DEFAULTS}; every number is at least 1. How much a file
 * expands needs no limit of its own: what comes out is bounded by the pixels.
 *
 * @param maxBytes of the file as received
 * @param maxPages of the document
 * @param maxPixelsPerPage of each page, computed from the headers before a pixel is decoded
 * @param maxPixelsPerDocument of all pages together; what fits the memory of a reader process
 * @param maxScans of a progressive JPEG; its decoding time is pixels times scans
 * @param maxParts segments of a JPEG, chunks of a PNG, directory entries of a TIFF page; objects of a PDF are bounded
 *     by sixteen times that number
 */
public record DecodeLimits(
        long maxBytes, int maxPages, long maxPixelsPerPage, long maxPixelsPerDocument, int maxScans, int maxParts) {

    public static final DecodeLimits DEFAULTS = new DecodeLimits(10L << 20, 50, 30_000_000L, 60_000_000L, 64, 4_096);

    public DecodeLimits {
        if (maxBytes < 1
                || maxPages < 1
                || maxPixelsPerPage < 1
                || maxPixelsPerDocument < 1
                || maxScans < 1
                || maxParts < 1) {
            throw new IllegalArgumentException("a limit is below 1");
        }
        if (maxBytes > Integer.MAX_VALUE / 2 || maxPixelsPerPage > Integer.MAX_VALUE / 8) {
            throw new IllegalArgumentException("a limit is beyond what fits one array");
        }
    }
}
