package org.clearhand.recognition;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * One page of a document as it was read.
 *
 * @param page from 1
 * @param widthPixels of the page as it was decoded, not of the preview
 * @param heightPixels of the page as it was decoded, not of the preview
 * @param dotsPerInch resolution the page was read at; derived from the known size of the form where one was found,
 *     because what scanners claim is often wrong
 * @param previewWidthPixels width of the preview, the coordinate system of every {@link Box}; 0 without a preview
 * @param previewHeightPixels height of the preview; 0 without a preview
 * @param preview the page upright and registered as a PNG file, empty when it was not asked for
 */
public record PageSummary(
        int page,
        int widthPixels,
        int heightPixels,
        double dotsPerInch,
        int previewWidthPixels,
        int previewHeightPixels,
        Optional<byte[]> preview) {

    public PageSummary {
        if (page < 1 || widthPixels < 1 || heightPixels < 1 || !(dotsPerInch > 0)) {
            throw new IllegalArgumentException("not a page: number " + page + ", " + widthPixels + "x" + heightPixels
                    + " pixels, " + dotsPerInch + " dpi");
        }
        if (previewWidthPixels < 0 || previewHeightPixels < 0) {
            throw new IllegalArgumentException("not a preview size: " + previewWidthPixels + "x" + previewHeightPixels);
        }
        Objects.requireNonNull(preview, "preview");
    }

    /** The same page with another preview image, or none. */
    public PageSummary withPreview(Optional<byte[]> image) {
        return new PageSummary(
                page, widthPixels, heightPixels, dotsPerInch, previewWidthPixels, previewHeightPixels, image);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PageSummary that
                && page == that.page
                && widthPixels == that.widthPixels
                && heightPixels == that.heightPixels
                && Double.compare(dotsPerInch, that.dotsPerInch) == 0
                && previewWidthPixels == that.previewWidthPixels
                && previewHeightPixels == that.previewHeightPixels
                && Arrays.equals(preview.orElse(new byte[0]), that.preview.orElse(new byte[0]));
    }

    @Override
    public int hashCode() {
        return Objects.hash(page, widthPixels, heightPixels, dotsPerInch, Arrays.hashCode(preview.orElse(new byte[0])));
    }

    @Override
    public String toString() {
        return "page " + page + ", " + widthPixels + "x" + heightPixels + " at " + dotsPerInch + " dpi, preview "
                + preview.map(image -> image.length + " bytes").orElse("none");
    }
}
