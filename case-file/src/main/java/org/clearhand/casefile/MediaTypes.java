package org.clearhand.casefile;

import java.nio.charset.StandardCharsets;

/** Tells the kind of a document from its first bytes. Whether it is a sound one is for the reader to find out. */
final class MediaTypes {
    /** How many first bytes are enough. */
    static final int HEAD_BYTES = 8;

    private static final String UNKNOWN = "application/octet-stream";

    private MediaTypes() {}

    /** @param head the first {@link #HEAD_BYTES} bytes, or all there are */
    static String of(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("\u0089PNG\r\n\u001a\n")) {
            return "image/png";
        }
        if (text.startsWith("\u00ff\u00d8\u00ff")) {
            return "image/jpeg";
        }
        if (text.startsWith("II*\0") || text.startsWith("MM\0*")) {
            return "image/tiff";
        }
        return text.startsWith("%PDF-") ? "application/pdf" : UNKNOWN;
    }
}
