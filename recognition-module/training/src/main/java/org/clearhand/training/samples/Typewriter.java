package org.clearhand.training.samples;

import java.awt.Color;
import java.awt.Font;
import java.awt.font.FontRenderContext;

/** Machine print: what a bank, a post office or a payables system puts onto a form. */
final class Typewriter implements Scribe {
    private static final FontRenderContext OUTLINES = new FontRenderContext(null, true, true);
    private static final float LARGE = 1000;

    private final Font font;
    private final Color ink;

    Typewriter(Font font, Color ink) {
        this.font = font.deriveFont(LARGE);
        this.ink = ink;
    }

    @Override
    public double width(String text, double digitMillimetres) {
        double capital = font.createGlyphVector(OUTLINES, "H").getVisualBounds().getHeight();
        return font.createGlyphVector(OUTLINES, text).getLogicalBounds().getWidth() * digitMillimetres / capital;
    }

    @Override
    public void write(PageCanvas canvas, String text, double x, double baseline, double digitMillimetres, double room) {
        double size = digitMillimetres * Math.min(1, room / Math.max(0.1, width(text, digitMillimetres)));
        canvas.print(text, x, baseline, size, font, ink);
    }

    @Override
    public void writeCentred(
            PageCanvas canvas, String text, double left, double baseline, double digitMillimetres, double room) {
        double wide = Math.min(room, width(text, digitMillimetres));
        write(canvas, text, left + (room - wide) / 2, baseline, digitMillimetres, room);
    }
}
