package org.clearhand.recognition.decode;

import org.clearhand.recognition.QuarantineCode;

/** The refusals that several formats share. */
final class Refusal {
    private Refusal() {}

    static UnreadableDocument truncated(String what) {
        return new UnreadableDocument(QuarantineCode.TRUNCATED, what);
    }

    /** The structure contradicts itself. */
    static UnreadableDocument damaged(String what) {
        return new UnreadableDocument(QuarantineCode.DECODE_WARNING, what);
    }

    static UnreadableDocument unsupported(String what) {
        return new UnreadableDocument(QuarantineCode.UNSUPPORTED, what);
    }

    static void checkPage(long width, long height, DecodeLimits limits) throws UnreadableDocument {
        if (width < 1 || height < 1) {
            throw new UnreadableDocument(QuarantineCode.PIXELS, "a page is " + width + "x" + height + " pixels");
        }
        if (width > limits.maxPixelsPerPage() || height > limits.maxPixelsPerPage() / width) {
            throw new UnreadableDocument(
                    QuarantineCode.PIXELS,
                    "a page is " + width + "x" + height + " pixels, at most " + limits.maxPixelsPerPage()
                            + " in all are read");
        }
    }

    static void checkDocument(long pixels, DecodeLimits limits) throws UnreadableDocument {
        if (pixels > limits.maxPixelsPerDocument()) {
            throw new UnreadableDocument(
                    QuarantineCode.PIXELS,
                    "the pages have more than " + limits.maxPixelsPerDocument() + " pixels together");
        }
    }

    static UnreadableDocument tooManyPages(DecodeLimits limits) {
        return new UnreadableDocument(QuarantineCode.PAGES, "there are more than " + limits.maxPages() + " pages");
    }
}
