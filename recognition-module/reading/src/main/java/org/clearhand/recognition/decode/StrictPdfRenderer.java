package org.clearhand.recognition.decode;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDInlineImage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws a PDF page or fails; its parent class logs what cannot be drawn and leaves it out. */
final class StrictPdfRenderer extends PDFRenderer {
    StrictPdfRenderer(PDDocument document) {
        super(document);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new StrictDrawer(parameters);
    }

    private static final class StrictDrawer extends PageDrawer {
        StrictDrawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        protected void operatorException(Operator operator, List<COSBase> operands, IOException failure)
                throws IOException {
            throw failure;
        }

        @Override
        public void drawImage(PDImage image) throws IOException {
            if (image instanceof PDInlineImage) {
                throw new IOException("an image within the page's commands cannot be proven complete");
            }
            super.drawImage(image);
        }
    }
}
