package org.clearhand.recognition.barcode;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.MultiFormatWriter;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.DataBufferByte;
import java.awt.image.Kernel;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.clearhand.recognition.page.GreyImage;

/** A printed barcode on paper, and what may happen to it. */
final class DrawnBarcode {
    private static final int MARGIN = 30;

    private final BufferedImage paper;

    private DrawnBarcode(BufferedImage paper) {
        this.paper = paper;
    }

    /**
     * A symbol as a scan at 200 dpi shows it.
     *
     * @param module pixels of a bar or a square
     */
    static DrawnBarcode of(BarcodeFormat format, String text, int module) throws WriterException {
        boolean linear = format == BarcodeFormat.CODE_128;
        BitMatrix bits =
                new MultiFormatWriter().encode(text, format, 0, linear ? 60 : 0, Map.of(EncodeHintType.MARGIN, 0));
        int across = module;
        int down = linear ? 1 : module;
        BufferedImage paper = new BufferedImage(
                bits.getWidth() * across + 2 * MARGIN,
                bits.getHeight() * down + 2 * MARGIN,
                BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = paper.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, paper.getWidth(), paper.getHeight());
        pen.setColor(new Color(25, 25, 25));
        for (int y = 0; y < bits.getHeight(); y++) {
            for (int x = 0; x < bits.getWidth(); x++) {
                if (bits.get(x, y)) {
                    pen.fillRect(MARGIN + x * across, MARGIN + y * down, across, down);
                }
            }
        }
        pen.dispose();
        return new DrawnBarcode(paper);
    }

    DrawnBarcode turned(double degrees) {
        double radians = Math.toRadians(degrees);
        int width = (int)
                (Math.abs(paper.getWidth() * Math.cos(radians)) + Math.abs(paper.getHeight() * Math.sin(radians)));
        int height = (int)
                (Math.abs(paper.getWidth() * Math.sin(radians)) + Math.abs(paper.getHeight() * Math.cos(radians)));
        BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = turned.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.translate(width / 2.0, height / 2.0);
        pen.rotate(radians);
        pen.drawImage(paper, -paper.getWidth() / 2, -paper.getHeight() / 2, null);
        pen.dispose();
        return new DrawnBarcode(turned);
    }

    /** Grain of so many grey levels. */
    DrawnBarcode grained(double levels, Random random) {
        byte[] pixels = ((DataBufferByte) paper.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < pixels.length; i++) {
            double level = (pixels[i] & 0xff) + levels * random.nextGaussian();
            pixels[i] = (byte) Math.max(0, Math.min(255, Math.round(level)));
        }
        return this;
    }

    DrawnBarcode blurred(int side) {
        float[] weights = new float[side * side];
        Arrays.fill(weights, 1f / weights.length);
        BufferedImage blurred = new ConvolveOp(new Kernel(side, side, weights), ConvolveOp.EDGE_NO_OP, null)
                .filter(paper, new BufferedImage(paper.getWidth(), paper.getHeight(), BufferedImage.TYPE_BYTE_GRAY));
        return new DrawnBarcode(blurred);
    }

    /** Scratches and strokes of a pen from edge to edge, upright ones too. */
    DrawnBarcode scratched(int strokes, Random random) {
        Graphics2D pen = paper.createGraphics();
        for (int i = 0; i < strokes; i++) {
            pen.setColor(random.nextBoolean() ? Color.WHITE : Color.BLACK);
            pen.setStroke(new BasicStroke(1 + random.nextInt(4)));
            int x = MARGIN + random.nextInt(paper.getWidth() - 2 * MARGIN);
            pen.drawLine(x, 0, x + random.nextInt(31) - 15, paper.getHeight());
        }
        pen.dispose();
        return this;
    }

    /** Everything from this share of the width on is gone. */
    DrawnBarcode torn(double share) {
        Graphics2D pen = paper.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect((int) (paper.getWidth() * share), 0, paper.getWidth(), paper.getHeight());
        pen.dispose();
        return this;
    }

    GreyImage picture() {
        byte[] pixels = ((DataBufferByte) paper.getRaster().getDataBuffer()).getData();
        return new GreyImage(paper.getWidth(), paper.getHeight(), pixels.clone());
    }
}
