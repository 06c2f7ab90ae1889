package org.clearhand.casefile;

/** Cuts the picture of one field out of a page preview. Pure; safe for use by many threads. */
@SuppressWarnings("DoNotCallSuggester")
public final class FieldImage {
    private FieldImage() {}

    /**
     * The picture of one field.
     *
     * @param previewPng the page preview the box refers to
     * @param marginFraction of the box's height added on every side, 0 to 5; clipped at the page's edge
     * @return a PNG
     * @throws CaseException REQUEST_REFUSED when the box lies outside the preview or the preview is no image
     */
    public static byte[] cut(byte[] previewPng, FieldBox box, double marginFraction) {
        throw new UnsupportedOperationException("not built yet");
    }
}
