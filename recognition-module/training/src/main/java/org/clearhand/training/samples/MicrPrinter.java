package org.clearhand.training.samples;

import java.awt.Color;
import org.clearhand.forms.Zone;

/** Prints MICR lines in E-13B at an eighth of an inch a character, the shapes from the standard's grid of 0.013 inch. */
final class MicrPrinter {
    static final double PITCH_MILLIMETRES = 25.4 / 8;

    private static final double UNIT_MILLIMETRES = 0.013 * 25.4;
    /** Middle of the characters above the lower edge of the document (ANSI X9.100-160: the band from 3/16 to 7/16 inch). */
    private static final double MIDDLE_ABOVE_EDGE = 25.4 * 5 / 16;

    private static final Color MAGNETIC_INK = new Color(28, 28, 32);
    /** Ink spreads a little over the grid, so shapes that only touch become one. */
    private static final double SPREAD = 0.04 * UNIT_MILLIMETRES;

    private MicrPrinter() {}

    /**
     * Prints a line whose first character's cell begins at x.
     *
     * @param text digits, A B C D, and a space for every empty position
     */
    static void print(PageCanvas canvas, String text, double x, double pageHeightMillimetres) {
        double top = pageHeightMillimetres - MIDDLE_ABOVE_EDGE - E13bGlyphs.HEIGHT_UNITS * UNIT_MILLIMETRES / 2;
        for (int i = 0; i < text.length(); i++) {
            char symbol = text.charAt(i);
            if (symbol != ' ') {
                double right = x + (i + 1) * PITCH_MILLIMETRES;
                draw(canvas, symbol, right - E13bGlyphs.width(symbol) * UNIT_MILLIMETRES, top);
            }
        }
    }

    private static void draw(PageCanvas canvas, char symbol, double left, double top) {
        for (E13bGlyphs.Bar bar : E13bGlyphs.shape(symbol)) {
            canvas.fill(
                    new Zone(
                            left + bar.left() * UNIT_MILLIMETRES - SPREAD,
                            top + bar.top() * UNIT_MILLIMETRES - SPREAD,
                            bar.width() * UNIT_MILLIMETRES + 2 * SPREAD,
                            bar.height() * UNIT_MILLIMETRES + 2 * SPREAD),
                    MAGNETIC_INK);
        }
    }
}
