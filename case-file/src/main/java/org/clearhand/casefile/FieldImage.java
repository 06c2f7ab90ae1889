package org.clearhand.casefile;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Cuts the picture of one field out of a page preview. Pure; safe for use by many threads. */
public final class FieldImage {
    private static final double WIDEST_MARGIN = 5;

    private FieldImage() {}

    /**
     * The picture of one field.
     *
     * @param previewPng the page preview the box refers to
     * @param marginFraction of the box's height added on every side, 0 to 5; clipped at the page's edge
     * @return a PNG
     * @throws CaseException REQUEST_REFUSED when the box lies outside the preview or the preview is no PNG
     */
    public static byte[] cut(byte[] previewPng, FieldBox box, double marginFraction) {
        if (!(marginFraction >= 0 && marginFraction <= WIDEST_MARGIN)) {
            throw new CaseException(
                    ProblemCode.REQUEST_REFUSED, "a margin is 0 to " + WIDEST_MARGIN + " of the height");
        }
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (MemoryCacheImageInputStream bytes =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(previewPng))) {
            reader.setInput(bytes, true, true);
            ImageReadParam part = reader.getDefaultReadParam();
            part.setSourceRegion(region(box, marginFraction, new Rectangle(reader.getWidth(0), reader.getHeight(0))));
            return png(reader.read(0, part));
        } catch (IOException notAPicture) {
            throw new CaseException(ProblemCode.REQUEST_REFUSED, "the preview is no PNG");
        } finally {
            reader.dispose();
        }
    }

    private static Rectangle region(FieldBox box, double marginFraction, Rectangle page) {
        double margin = marginFraction * box.height();
        Rectangle wanted = new Rectangle();
        wanted.setFrameFromDiagonal(
                Math.floor(box.x() - margin),
                Math.floor(box.y() - margin),
                Math.ceil(box.x() + box.width() + margin),
                Math.ceil(box.y() + box.height() + margin));
        Rectangle region = wanted.intersection(page);
        if (region.isEmpty()) {
            throw new CaseException(ProblemCode.REQUEST_REFUSED, "the box lies outside the preview");
        }
        return region;
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(picture, "png", out);
        }
        return bytes.toByteArray();
    }
}
