package org.clearhand.training.samples;

import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.random.RandomGenerator;

/** One person's writing: a font, a pen, and a hand that is not quite steady. */
final class Hand implements Scribe {
    private static final float LARGE = 1000;
    /** Extra room after each figure, in heights of a digit. */
    private static final double FIGURES_APART = 0.12;

    private static final FontRenderContext OUTLINES = new FontRenderContext(null, true, true);

    private final Font font;
    private final Color ink;
    private final double penMillimetres;
    private final RandomGenerator random;
    private final double digitHeight;

    Hand(Font font, Color ink, double penMillimetres, RandomGenerator random) {
        this.font = font.deriveFont(LARGE);
        this.ink = ink;
        this.penMillimetres = penMillimetres;
        this.random = random;
        this.digitHeight =
                this.font.createGlyphVector(OUTLINES, "08").getVisualBounds().getHeight();
    }

    @Override
    public double width(String text, double digitMillimetres) {
        double letters =
                font.createGlyphVector(OUTLINES, text).getLogicalBounds().getWidth();
        return (letters + tracking(text) * text.length()) * digitMillimetres / digitHeight;
    }

    /** People keep figures apart, where fonts let a point touch its neighbours. */
    private double tracking(String text) {
        return text.chars().noneMatch(Character::isLetter) ? FIGURES_APART * digitHeight : 0;
    }

    @Override
    public void write(PageCanvas canvas, String text, double x, double baseline, double digitMillimetres, double room) {
        double size = digitMillimetres * random.nextDouble(0.94, 1.04);
        double narrow = Math.min(1, room / width(text, size));
        double scale = size / digitHeight * (narrow < 0.82 ? narrow / 0.82 : 1);
        AffineTransform place = AffineTransform.getTranslateInstance(x, baseline);
        place.rotate(random.nextGaussian(0, 0.004));
        place.scale(scale * Math.max(0.82, narrow), scale);
        draw(canvas, place.createTransformedShape(unsteady(text)));
    }

    @Override
    public void writeCentred(
            PageCanvas canvas, String text, double left, double baseline, double digitMillimetres, double room) {
        Rectangle2D ink = font.createGlyphVector(OUTLINES, text).getVisualBounds();
        double wide = ink.getWidth() * digitMillimetres / digitHeight;
        double spare = Math.max(0, room - wide);
        double sway = random.nextGaussian(0, spare * 0.06);
        double start = left + spare / 2 + sway - ink.getX() * digitMillimetres / digitHeight;
        write(canvas, text, start, baseline, digitMillimetres, Math.max(room, wide) * 1.2);
    }

    private Shape unsteady(String text) {
        GlyphVector glyphs = font.createGlyphVector(OUTLINES, text);
        Path2D path = new Path2D.Double();
        for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
            Shape outline = glyphs.getGlyphOutline(i);
            Rectangle2D bounds = outline.getBounds2D();
            AffineTransform wobble = AffineTransform.getTranslateInstance(
                    i * tracking(text) + random.nextGaussian(0, digitHeight * 0.012),
                    random.nextGaussian(0, digitHeight * 0.02));
            wobble.rotate(random.nextGaussian(0, 0.02), bounds.getCenterX(), bounds.getMaxY());
            path.append(wobble.createTransformedShape(outline), false);
        }
        return path;
    }

    private void draw(PageCanvas canvas, Shape writing) {
        canvas.fill(writing, ink);
        canvas.stroke(writing, penMillimetres, ink);
    }
}
