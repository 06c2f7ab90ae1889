package org.clearhand.recognition.page;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.function.Consumer;

/** Grey pictures drawn for tests. */
public final class DrawnCrop {
    private static final float PEN = 4;

    private DrawnCrop() {}

    public static GreyImage of(int width, int height, int paper, Consumer<Graphics2D> drawing) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        // The raster is written directly: colours of grey pictures go through a gamma curve.
        byte[] pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        java.util.Arrays.fill(pixels, (byte) paper);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.BLACK);
        pen.setStroke(new BasicStroke(PEN, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        drawing.accept(pen);
        pen.dispose();
        return new GreyImage(width, height, pixels.clone());
    }

    /** Paper that gets darker from left to right by so many levels. */
    static GreyImage shaded(GreyImage picture, int levels) {
        byte[] pixels = picture.pixels().clone();
        for (int i = 0; i < pixels.length; i++) {
            int x = i % picture.width();
            pixels[i] = (byte) Math.max(0, (pixels[i] & 0xff) - levels * x / picture.width());
        }
        return new GreyImage(picture.width(), picture.height(), pixels);
    }

    static int dark(GreyImage picture, PixelBox area, int below) {
        int dark = 0;
        for (int y = area.top(); y < area.bottom(); y++) {
            for (int x = area.left(); x < area.right(); x++) {
                dark += picture.at(x, y) < below ? 1 : 0;
            }
        }
        return dark;
    }
}
