package org.clearhand.training.samples;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Writes scans to files with the JDK's own encoders, so that the same scan gives the same bytes. */
final class SampleFiles {
    private static final float JPEG_QUALITY = 0.78f;

    private SampleFiles() {}

    /** The bytes of a file of this kind; only a kind with two pages takes a second one. */
    static byte[] encode(FileKind kind, List<BufferedImage> pages, double dotsPerInch) throws IOException {
        return switch (kind) {
            case PNG -> images("png", pages, dotsPerInch);
            case JPEG -> images("jpeg", pages, dotsPerInch);
            case TIFF_G4, TIFF_G4_TWO_PAGES -> images("tiff", pages, dotsPerInch);
            case PDF -> pdf(pages.get(0), dotsPerInch);
        };
    }

    /** The same for one page, with the resolution named in JPEG files too. */
    static byte[] named(FileKind kind, BufferedImage page, double dotsPerInch) throws IOException {
        byte[] file = encode(kind, List.of(page), dotsPerInch);
        return kind == FileKind.JPEG ? JfifDensity.set(file, (int) Math.round(dotsPerInch)) : file;
    }

    private static byte[] images(String format, List<BufferedImage> pages, double dotsPerInch) throws IOException {
        ImageWriter writer = writer(format);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(stream);
            ImageWriteParam settings = settings(format, writer);
            if (pages.size() > 1) {
                writer.prepareWriteSequence(null);
                for (BufferedImage page : pages) {
                    writer.writeToSequence(
                            new IIOImage(page, null, resolution(writer, page, settings, dotsPerInch)), settings);
                }
                writer.endWriteSequence();
            } else {
                BufferedImage page = pages.get(0);
                IIOMetadata metadata = resolution(writer, page, settings, dotsPerInch);
                writer.write(null, new IIOImage(page, null, metadata), settings);
            }
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static ImageWriter writer(String format) {
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName(format);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(writers, Spliterator.ORDERED), false)
                .filter(writer -> writer.getClass().getName().startsWith("com.sun.imageio"))
                .findFirst()
                .orElseThrow();
    }

    private static ImageWriteParam settings(String format, ImageWriter writer) {
        ImageWriteParam settings = writer.getDefaultWriteParam();
        if (format.equals("jpeg")) {
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(JPEG_QUALITY);
        } else if (format.equals("tiff")) {
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionType("CCITT T.6");
        }
        return settings;
    }

    /** Dots per inch, where the encoder takes the JDK's neutral form of it (JPEG does not). */
    private static IIOMetadata resolution(
            ImageWriter writer, BufferedImage page, ImageWriteParam settings, double dotsPerInch)
            throws IIOInvalidTreeException {
        IIOMetadata metadata =
                writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(page), settings);
        IIOMetadataNode root = new IIOMetadataNode("javax_imageio_1.0");
        IIOMetadataNode dimension = new IIOMetadataNode("Dimension");
        for (String name : List.of("HorizontalPixelSize", "VerticalPixelSize")) {
            IIOMetadataNode size = new IIOMetadataNode(name);
            size.setAttribute("value", Double.toString(25.4 / dotsPerInch));
            dimension.appendChild(size);
        }
        root.appendChild(dimension);
        if (!metadata.isReadOnly()) {
            metadata.mergeTree("javax_imageio_1.0", root);
        }
        return metadata;
    }

    private static byte[] pdf(BufferedImage page, double dotsPerInch) throws IOException {
        float width = (float) (page.getWidth() * 72 / dotsPerInch);
        float height = (float) (page.getHeight() * 72 / dotsPerInch);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage sheet = new PDPage(new PDRectangle(width, height));
            document.addPage(sheet);
            PDImageXObject image = JPEGFactory.createFromImage(document, page, JPEG_QUALITY);
            try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
                content.drawImage(image, 0, 0, width, height);
            }
            // Without it the time would be in the file.
            document.setDocumentId((long) page.getWidth() * page.getHeight());
            document.save(bytes);
        }
        return bytes.toByteArray();
    }
}
