package org.clearhand.training.samples;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import org.clearhand.forms.Zone;

/** A sheet of paper to draw on in millimetres, origin top left. Not thread-safe. */
final class PageCanvas {
    /** Drawn this much finer than asked for, and averaged down: print and ink get the soft edges of a scan. */
    private static final int OVERSAMPLING = 2;

    private static final double LARGE = 1000;
    private static final FontRenderContext OUTLINES = new FontRenderContext(null, true, true);

    private final BufferedImage image;
    private final Graphics2D graphics;
    private final int width;
    private final int height;

    PageCanvas(double widthMillimetres, double heightMillimetres, double dotsPerInch, Color paper) {
        double scale = dotsPerInch / 25.4;
        width = (int) Math.round(widthMillimetres * scale);
        height = (int) Math.round(heightMillimetres * scale);
        image = new BufferedImage(width * OVERSAMPLING, height * OVERSAMPLING, BufferedImage.TYPE_INT_RGB);
        graphics = image.createGraphics();
        graphics.setColor(paper);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(scale * OVERSAMPLING, scale * OVERSAMPLING);
    }

    /** Lets something else draw, in millimetres. */
    void draw(Consumer<Graphics2D> artwork) {
        Graphics2D pen = (Graphics2D) graphics.create();
        artwork.accept(pen);
        pen.dispose();
    }

    /** Everything drawn from now on is moved by this much. */
    void shift(double rightMillimetres, double downMillimetres) {
        graphics.translate(rightMillimetres, downMillimetres);
    }

    void fill(Shape shape, Color colour) {
        graphics.setColor(colour);
        graphics.fill(shape);
    }

    void fill(Zone zone, Color colour) {
        fill(new Rectangle2D.Double(zone.x(), zone.y(), zone.width(), zone.height()), colour);
    }

    void stroke(Shape shape, double penMillimetres, Color colour) {
        graphics.setColor(colour);
        graphics.setStroke(new BasicStroke((float) penMillimetres, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(shape);
    }

    void rule(double fromX, double toX, double y, double penMillimetres, Color colour) {
        graphics.setColor(colour);
        graphics.setStroke(new BasicStroke((float) penMillimetres, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        graphics.draw(new Line2D.Double(fromX, y, toX, y));
    }

    void upright(double x, double fromY, double toY, double penMillimetres, Color colour) {
        graphics.setColor(colour);
        graphics.setStroke(new BasicStroke((float) penMillimetres, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        graphics.draw(new Line2D.Double(x, fromY, x, toY));
    }

    void box(Zone zone, double penMillimetres, Color colour) {
        graphics.setColor(colour);
        graphics.setStroke(new BasicStroke((float) penMillimetres, BasicStroke.CAP_SQUARE, BasicStroke.JOIN_MITER));
        graphics.draw(new Rectangle2D.Double(zone.x(), zone.y(), zone.width(), zone.height()));
    }

    /** Printed text whose capitals are this high. */
    void print(String text, double x, double baseline, double capitalMillimetres, Font font, Color colour) {
        fill(outline(text, x, baseline, capitalMillimetres, font), colour);
    }

    /** Printed text that ends at this x. */
    void printEndingAt(String text, double right, double baseline, double capitalMillimetres, Font font, Color colour) {
        double textWidth =
                outline(text, 0, 0, capitalMillimetres, font).getBounds2D().getMaxX();
        print(text, right - textWidth, baseline, capitalMillimetres, font, colour);
    }

    private static Shape outline(String text, double x, double baseline, double capitalMillimetres, Font font) {
        Font large = font.deriveFont((float) LARGE);
        double capital =
                large.createGlyphVector(OUTLINES, "H").getVisualBounds().getHeight();
        AffineTransform place = AffineTransform.getTranslateInstance(x, baseline);
        place.scale(capitalMillimetres / capital, capitalMillimetres / capital);
        return place.createTransformedShape(
                large.createGlyphVector(OUTLINES, text).getOutline());
    }

    /** The finished sheet at the resolution asked for. */
    BufferedImage image() {
        BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] upper = new int[width * OVERSAMPLING];
        int[] lower = new int[width * OVERSAMPLING];
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y * OVERSAMPLING, upper.length, 1, upper, 0, upper.length);
            image.getRGB(0, y * OVERSAMPLING + 1, lower.length, 1, lower, 0, lower.length);
            for (int x = 0; x < width; x++) {
                row[x] = average(upper[2 * x], upper[2 * x + 1], lower[2 * x], lower[2 * x + 1]);
            }
            scaled.setRGB(0, y, width, 1, row, 0, width);
        }
        return scaled;
    }

    private static int average(int... colours) {
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int colour : colours) {
            red += (colour >> 16) & 0xff;
            green += (colour >> 8) & 0xff;
            blue += colour & 0xff;
        }
        return (red / colours.length) << 16 | (green / colours.length) << 8 | blue / colours.length;
    }
}
