package org.clearhand.training.synthesis;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.random.RandomGenerator;
import org.clearhand.training.draw.Plate;

/** A character or a whole text in a font, its height of 1 being that of the font's figures or of its own box. */
final class OutlineGlyph implements Glyph {
    private static final FontRenderContext CONTEXT = new FontRenderContext(new AffineTransform(), true, true);

    private final Shape outline;
    private final double aspect;

    private OutlineGlyph(Shape outline, double aspect) {
        this.outline = outline;
        this.aspect = aspect;
    }

    /** A text whose height of 1 reaches from the top of a figure or capital to the base line. */
    static OutlineGlyph onBaseLine(Font font, String text, String heightFrom) {
        Font large = font.deriveFont(100f);
        double height =
                large.createGlyphVector(CONTEXT, heightFrom).getVisualBounds().getHeight();
        Shape shape = large.createGlyphVector(CONTEXT, text).getOutline();
        Rectangle2D bounds = shape.getBounds2D();
        AffineTransform unit = AffineTransform.getScaleInstance(1 / height, 1 / height);
        unit.translate(-bounds.getX(), height);
        return new OutlineGlyph(unit.createTransformedShape(shape), Math.max(0.02, bounds.getWidth() / height));
    }

    /** The same text, written once more by an unsteady hand. */
    OutlineGlyph swaying(OutlineSway sway, RandomGenerator random) {
        return new OutlineGlyph(sway.of(outline, random), aspect);
    }

    static boolean covers(Font font, String text) {
        return font.canDisplayUpTo(text) < 0
                && !font.deriveFont(100f)
                        .createGlyphVector(CONTEXT, text)
                        .getVisualBounds()
                        .isEmpty();
    }

    @Override
    public double aspect() {
        return aspect;
    }

    /** The pen radius makes the font bolder, 0 leaves it as it is. */
    @Override
    public void draw(Plate plate, Placement at, RandomGenerator random) {
        AffineTransform place = new AffineTransform(
                at.stretch() * at.height(),
                0,
                -at.slant() * at.height(),
                at.height(),
                at.left() + at.slant() * at.height(),
                at.top());
        Shape shape = place.createTransformedShape(outline);
        Rectangle2D bounds = shape.getBounds2D();
        int pad = (int) Math.ceil(at.penRadius()) + 2;
        int left = (int) Math.floor(bounds.getX()) - pad;
        int top = (int) Math.floor(bounds.getY()) - pad;
        int width = (int) Math.ceil(bounds.getWidth()) + 2 * pad;
        int height = (int) Math.ceil(bounds.getHeight()) + 2 * pad;
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.translate(-left, -top);
        graphics.setColor(Color.WHITE);
        graphics.fill(shape);
        if (at.penRadius() > 0.05) {
            float line = (float) (2 * at.penRadius());
            graphics.setStroke(new BasicStroke(line, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            graphics.draw(shape);
        }
        graphics.dispose();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int cover = image.getRaster().getSample(x, y, 0);
                if (cover > 0) {
                    plate.raise(left + x, top + y, cover / 255f);
                }
            }
        }
    }
}
