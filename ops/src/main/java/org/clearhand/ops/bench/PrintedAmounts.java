package org.clearhand.ops.bench;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.clearhand.recognition.page.GreyImage;

/**
 * Amounts in clean print, for a run without any data set. This is what readers of print are made for: it shows that a peer is
 * used rightly, and says nothing about handwriting.
 */
final class PrintedAmounts {
    private static final List<String> FACES = List.of(Font.SANS_SERIF, Font.SERIF, Font.MONOSPACED);

    private PrintedAmounts() {}

    /** The same ones for the same seed. */
    static List<BenchCrop> draw(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<BenchCrop> crops = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long whole = (long) Math.pow(10, random.nextDouble(1, 6));
            String text = String.format(Locale.ROOT, "%,d.%02d", whole, random.nextInt(100));
            Font font = new Font(FACES.get(random.nextInt(FACES.size())), Font.PLAIN, random.nextInt(30, 48));
            crops.add(new BenchCrop("printed-" + i, text, picture(text, font, random.nextInt(6, 14))));
        }
        return crops;
    }

    private static GreyImage picture(String text, Font font, int margin) {
        BufferedImage measure = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D ruler = measure.createGraphics();
        Rectangle2D extent =
                font.createGlyphVector(ruler.getFontRenderContext(), text).getVisualBounds();
        ruler.dispose();
        int width = (int) Math.ceil(extent.getWidth()) + 2 * margin;
        int height = (int) Math.ceil(extent.getHeight()) + 2 * margin;
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.BLACK);
        graphics.setFont(font);
        graphics.drawString(text, (float) (margin - extent.getX()), (float) (margin - extent.getY()));
        graphics.dispose();
        return new GreyImage(width, height, ((DataBufferByte) image.getRaster().getDataBuffer()).getData());
    }
}
