package org.clearhand.recognition.decode;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.clearhand.recognition.QuarantineCode;

/**
 * Renders the pages of a PDF, at 300 dpi where they are not larger than a form can be. The parser repairs nothing: what
 * a repaired file shows depends on who repairs it.
 */
final class PdfPages {
    private static final double DOTS_PER_INCH = 300;
    /** Below this nothing on a form can be read. */
    private static final double LEAST_DOTS_PER_INCH = 150;

    private static final double POINTS_PER_INCH = 72;
    /** The library rounds a page's size down, which would take a row of pixels from an image that fits exactly. */
    private static final double AGAINST_ROUNDING = 1 + 1e-5;

    private PdfPages() {}

    static List<PageImage> decode(byte[] content, DecodeLimits limits) throws UnreadableDocument {
        try (RandomAccessReadBuffer file = new RandomAccessReadBuffer(content);
                PDDocument document = new PDFParser(file).parse(false)) {
            if (document.isEncrypted()) {
                throw encrypted();
            }
            List<Double> resolutions = resolutions(document, limits);
            PdfInspection.inspect(document.getDocument(), limits);
            StrictPdfRenderer renderer = new StrictPdfRenderer(document);
            List<PageImage> pages = new ArrayList<>();
            for (double dotsPerInch : resolutions) {
                BufferedImage image = renderer.renderImageWithDPI(
                        pages.size(), (float) (dotsPerInch * AGAINST_ROUNDING), ImageType.RGB);
                pages.add(Planes.of(image, pages.size() + 1, OptionalDouble.of(dotsPerInch)));
            }
            return pages;
        } catch (InvalidPasswordException e) {
            throw encrypted();
        } catch (IOException e) {
            throw Refusal.damaged(
                    "the PDF cannot be parsed or drawn: " + e.getClass().getSimpleName());
        } catch (NoClassDefFoundError e) {
            // Public key security needs a library we leave out: such a document is encrypted.
            if (String.valueOf(e.getMessage()).contains("bouncycastle")) {
                throw encrypted();
            }
            throw e;
        }
    }

    private static UnreadableDocument encrypted() {
        return new UnreadableDocument(QuarantineCode.ENCRYPTED, "the PDF is encrypted");
    }

    /** The resolution to draw each page at, computed before anything is drawn. */
    private static List<Double> resolutions(PDDocument document, DecodeLimits limits) throws UnreadableDocument {
        List<Double> resolutions = new ArrayList<>();
        double total = 0;
        for (PDPage page : document.getPages()) {
            if (resolutions.size() == limits.maxPages()) {
                throw Refusal.tooManyPages(limits);
            }
            PDRectangle box = page.getCropBox();
            double squareInches = box.getWidth() / POINTS_PER_INCH * (box.getHeight() / POINTS_PER_INCH);
            if (!(squareInches > 0)) {
                throw new UnreadableDocument(QuarantineCode.PIXELS, "a page of the PDF has no area");
            }
            double dotsPerInch =
                    Math.min(DOTS_PER_INCH, Math.floor(Math.sqrt(limits.maxPixelsPerPage() * 0.99 / squareInches)));
            if (dotsPerInch < LEAST_DOTS_PER_INCH) {
                throw new UnreadableDocument(QuarantineCode.PIXELS, "a page of the PDF is larger than a form can be");
            }
            total += squareInches * dotsPerInch * dotsPerInch;
            Refusal.checkDocument((long) total, limits);
            resolutions.add(dotsPerInch);
        }
        if (resolutions.isEmpty()) {
            throw new UnreadableDocument(QuarantineCode.PAGES, "the PDF has no page");
        }
        return resolutions;
    }
}
