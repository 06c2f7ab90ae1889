package org.clearhand.training.samples;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.Zone;

/** Where the artwork of a blank form has lines to write on, or lines that part a box, in millimetres. Immutable. */
final class BlankLines {
    private static final double DOTS_PER_INCH = 200;
    private static final double PIXELS_PER_MILLIMETRE = DOTS_PER_INCH / 25.4;
    private static final int DARK = 170;
    private static final double LEAST_COVER = 0.75;
    /** A printed label takes no more than this part of its box. */
    private static final double WIDEST_LABEL = 0.45;
    /** The sides of a zone may run along the lines around it. */
    private static final double INSET_MILLIMETRES = 0.6;

    private static final double BEHIND_LABEL_MILLIMETRES = 1;

    private final BufferedImage blank;

    private BlankLines(BufferedImage blank) {
        this.blank = blank;
    }

    /** @param artwork draws the form's print, in millimetres */
    static BlankLines of(FormTemplate template, Consumer<Graphics2D> artwork) {
        PageCanvas page = new PageCanvas(
                template.pageWidthMillimetres(), template.pageHeightMillimetres(), DOTS_PER_INCH, Color.WHITE);
        page.draw(artwork);
        return new BlankLines(page.image());
    }

    /** The lowest rule through the lower two thirds of the zone, its edges left out. */
    OptionalDouble ruleIn(Zone zone) {
        int first = pixel(zone.y() + zone.height() / 3);
        for (int y = pixel(zone.bottom() - INSET_MILLIMETRES); y > first; y--) {
            if (darkInRow(y, pixel(zone.x() + 0.2 * zone.width()), pixel(zone.right() - 0.2 * zone.width()))) {
                return OptionalDouble.of(y / PIXELS_PER_MILLIMETRE);
            }
        }
        return OptionalDouble.empty();
    }

    /** The rightmost upright line that parts a label from the rest of the box. */
    OptionalDouble dividerIn(Zone box) {
        int first = pixel(box.x() + INSET_MILLIMETRES);
        for (int x = pixel(box.x() + WIDEST_LABEL * box.width()); x > first; x--) {
            if (darkInColumn(x, pixel(box.y() + INSET_MILLIMETRES), pixel(box.bottom() - INSET_MILLIMETRES))) {
                return OptionalDouble.of(x / PIXELS_PER_MILLIMETRE);
            }
        }
        return OptionalDouble.empty();
    }

    /**
     * Where one can begin to write on a line: its beginning, or behind what is printed there, if that ends within the line's first third.
     *
     * @param line the strip that is written in, its rule left out
     */
    double behindLabel(Zone line) {
        int from = pixel(line.x());
        for (int x = pixel(line.x() + line.width() / 3); x >= from; x--) {
            for (int y = pixel(line.y()); y < pixel(line.bottom()); y++) {
                if (isDark(x, y)) {
                    return (x + 1) / PIXELS_PER_MILLIMETRE + BEHIND_LABEL_MILLIMETRES;
                }
            }
        }
        return line.x();
    }

    private boolean darkInRow(int y, int from, int to) {
        int dark = 0;
        for (int x = from; x < to; x++) {
            dark += isDark(x, y) ? 1 : 0;
        }
        return dark >= LEAST_COVER * Math.max(1, to - from);
    }

    private boolean darkInColumn(int x, int from, int to) {
        int dark = 0;
        for (int y = from; y < to; y++) {
            dark += isDark(x, y) ? 1 : 0;
        }
        return dark >= LEAST_COVER * Math.max(1, to - from);
    }

    private boolean isDark(int x, int y) {
        return x >= 0
                && y >= 0
                && x < blank.getWidth()
                && y < blank.getHeight()
                && (blank.getRGB(x, y) >> 8 & 0xff) < DARK;
    }

    private static int pixel(double millimetres) {
        return (int) Math.round(millimetres * PIXELS_PER_MILLIMETRE);
    }
}
