package org.clearhand.recognition;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.clearhand.recognition.page.BarcodeEvidence;

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
 * @param bendMillimetres by which the corner that lay farthest off lay off before the page was laid flat; 0 for a page that was not bent
 * @param barcodes what part bar codes played when the form was identified; those that played none are left out
 */
public record PageSummary(
        int page,
        int widthPixels,
        int heightPixels,
        double dotsPerInch,
        int previewWidthPixels,
        int previewHeightPixels,
        Optional<byte[]> preview,

        @JsonInclude(JsonInclude.Include.NON_DEFAULT) @JsonSetter(nulls = Nulls.AS_EMPTY)
        double bendMillimetres,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<BarcodeEvidence> barcodes) {

    /** A page that was not bent, and whose form was identified without a bar code. */
    public PageSummary(
            int page,
            int widthPixels,
            int heightPixels,
            double dotsPerInch,
            int previewWidthPixels,
            int previewHeightPixels,
            Optional<byte[]> preview) {
        this(
                page,
                widthPixels,
                heightPixels,
                dotsPerInch,
                previewWidthPixels,
                previewHeightPixels,
                preview,
                /* bendMillimetres= */ 0,
                List.of());
    }

    public PageSummary {
        if (page < 1 || widthPixels < 1 || heightPixels < 1 || !(dotsPerInch > 0)) {
            throw new IllegalArgumentException("not a page: number " + page + ", " + widthPixels + "x" + heightPixels
                    + " pixels, " + dotsPerInch + " dpi");
        }
        if (previewWidthPixels < 0 || previewHeightPixels < 0) {
            throw new IllegalArgumentException("not a preview size: " + previewWidthPixels + "x" + previewHeightPixels);
        }
        Objects.requireNonNull(preview, "preview");
        if (!(bendMillimetres >= 0)) {
            throw new IllegalArgumentException("bent by " + bendMillimetres + " mm");
        }
        barcodes = List.copyOf(barcodes);
    }

    /** The same page with another preview image, or none. */
    public PageSummary withPreview(Optional<byte[]> image) {
        return new PageSummary(
                page,
                widthPixels,
                heightPixels,
                dotsPerInch,
                previewWidthPixels,
                previewHeightPixels,
                image,
                bendMillimetres,
                barcodes);
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
                && Double.compare(bendMillimetres, that.bendMillimetres) == 0
                && barcodes.equals(that.barcodes)
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
