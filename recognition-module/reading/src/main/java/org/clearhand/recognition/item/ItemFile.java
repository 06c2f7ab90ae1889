package org.clearhand.recognition.item;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import org.clearhand.recognition.decode.PageImage;

/** The picture of an item as a file: every pixel as it was scanned, and the resolution the scan claims. */
public final class ItemFile {
    private static final double MILLIMETRES_PER_INCH = 25.4;

    private ItemFile() {}

    /** A PNG file; the same picture gives the same bytes. */
    public static byte[] png(PageImage picture) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(stream);
            BufferedImage image = image(picture);
            writer.write(null, new IIOImage(image, null, metadata(writer, image, picture)), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static BufferedImage image(PageImage picture) {
        int width = picture.width();
        int height = picture.height();
        if (picture.rgb().isEmpty()) {
            BufferedImage grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
            grey.getRaster().setDataElements(0, 0, width, height, picture.grey());
            return grey;
        }
        byte[] rgb = picture.rgb().get();
        int[] pixels = new int[width * height];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = ((rgb[3 * i] & 0xff) << 16) | ((rgb[3 * i + 1] & 0xff) << 8) | (rgb[3 * i + 2] & 0xff);
        }
        BufferedImage colour = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        colour.getRaster().setDataElements(0, 0, width, height, pixels);
        return colour;
    }

    private static IIOMetadata metadata(ImageWriter writer, BufferedImage image, PageImage picture) throws IOException {
        IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
        if (picture.claimedDotsPerInch().isPresent()) {
            IIOMetadataNode dimension = new IIOMetadataNode("Dimension");
            for (String name : List.of("HorizontalPixelSize", "VerticalPixelSize")) {
                IIOMetadataNode size = new IIOMetadataNode(name);
                size.setAttribute(
                        "value",
                        Double.toString(MILLIMETRES_PER_INCH
                                / picture.claimedDotsPerInch().getAsDouble()));
                dimension.appendChild(size);
            }
            IIOMetadataNode root = new IIOMetadataNode("javax_imageio_1.0");
            root.appendChild(dimension);
            metadata.mergeTree("javax_imageio_1.0", root);
        }
        return metadata;
    }
}
