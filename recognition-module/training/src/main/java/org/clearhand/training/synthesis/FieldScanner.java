package org.clearhand.training.synthesis;

import java.util.random.RandomGenerator;
import org.clearhand.training.draw.GreyImage;
import org.clearhand.training.draw.InkBox;
import org.clearhand.training.draw.Plate;
import org.clearhand.training.draw.Sheet;

/**
 * Puts ink on security paper, scans it and cuts the field out about as well as a registered template does: too wide, too
 * narrow, with remains of neighbours. Safe for all threads.
 */
final class FieldScanner {
    /** Lines whose ink lies unevenly, as a ball pen leaves it. */
    private static final double MOTTLED = 0.5;

    private static final double NOISY = 0.15;
    private static final double BITONAL = 0.1;
    /** The strongest print of a black-and-white scan, in parts of what the scanner makes black. */
    private static final double REMAINS = 1.1;

    private final Backgrounds backgrounds;

    FieldScanner(Backgrounds backgrounds) {
        this.backgrounds = backgrounds;
    }

    /**
     * Scans one field.
     *
     * @param ink what is written; blots and strays are added to it
     * @param print lines of the form, of the same size
     * @param height of a figure, in pixels; the measure of everything else
     */
    GreyImage scan(Plate ink, Plate print, double height, RandomGenerator random) {
        InkBox written = ink.inkBox();
        if (written.isEmpty()) {
            written = new InkBox(0, 0, ink.width(), ink.height());
        }
        if (Chance.of(0.2, random)) {
            strays(Chance.of(0.5, random) ? ink : print, written, height, random);
        }
        double paper = Chance.between(120, 250, random);
        double darkness = Math.min(paper - 5, Chance.between(70, 200, random));
        boolean bitonal = Chance.of(BITONAL, random);
        double threshold = Chance.between(0.3, 0.5, random);
        Sheet sheet = new Sheet(ink.width(), ink.height(), paper);
        if (Chance.of(0.85, random)) {
            // What a scanner makes black all over nobody can read; specks of it remain on real scans.
            double strongest = bitonal ? threshold * REMAINS : 1;
            sheet.print(backgrounds.next(random), darkness * Chance.between(0.15, strongest, random), random);
        }
        if (Chance.of(0.3, random)) {
            sheet.shade(Chance.normal(0, 10, random), Chance.normal(0, 6, random));
        }
        double printDarkness = darkness * Chance.between(0.15, 0.9, random);
        sheet.ink(print, printDarkness, paper - printDarkness);
        if (!bitonal && Chance.of(MOTTLED, random)) {
            double patch = height * Chance.logBetween(0.06, 0.5, random);
            ink.fade(new UnevenInk(ink, patch, Chance.between(0.55, 0.95, random), 1, random));
        }
        sheet.ink(ink, darkness, paper - darkness);
        sheet.blur(height / 30 * Chance.between(0.25, 1, random));
        sheet.addNoise(
                Chance.of(NOISY, random) ? Chance.logBetween(4, 14, random) : Chance.logBetween(0.4, 5, random),
                random);
        if (bitonal) {
            sheet.binarize(paper - darkness * threshold);
        }
        GreyImage image = sheet.cut(crop(ink, written, height, random));
        if (Chance.of(0.1, random) && image.height() > 24) {
            image = image.scaledDown(Chance.between(0.3, 0.7, random));
        }
        return Chance.of(0.35, random) ? Sheet.throughJpeg(image, Chance.between(0.25, 0.9, random)) : image;
    }

    private static InkBox crop(Plate ink, InkBox written, double height, RandomGenerator random) {
        int left = (int) (written.left() - side(height, random));
        int right = (int) (written.right() + side(height, random));
        if (Chance.of(0.25, random)) {
            right += (int) (height * Chance.between(0.2, 2.5, random));
        }
        if (Chance.of(0.12, random)) {
            left -= (int) (height * Chance.between(0.2, 1.2, random));
        }
        int top = (int) (written.top() - side(height, random));
        int bottom = (int) (written.bottom() + side(height, random));
        if (Chance.of(0.2, random)) {
            top -= (int) (height * Chance.between(0.1, 0.45, random));
            bottom += (int) (height * Chance.between(0.1, 0.45, random));
        }
        left = Math.max(0, Math.min(left, ink.width() - 8));
        top = Math.max(0, Math.min(top, ink.height() - 8));
        right = Math.max(left + 8, Math.min(ink.width(), right));
        bottom = Math.max(top + 8, Math.min(ink.height(), bottom));
        return new InkBox(left, top, right, bottom);
    }

    /** Room on one side in pixels; 15 % of the sides cut into the ink a little. */
    private static double side(double height, RandomGenerator random) {
        return height
                * (Chance.of(0.15, random) ? -Chance.between(0, 0.07, random) : Chance.between(0.02, 0.35, random));
    }

    /** Bits of writing or print above, below or beside the field. */
    private static void strays(Plate plate, InkBox written, double height, RandomGenerator random) {
        int count = Chance.between(1, 4, random);
        double radius = height * Chance.between(0.02, 0.08, random);
        for (int i = 0; i < count; i++) {
            boolean above = Chance.of(0.5, random);
            double x = Chance.between((double) written.left(), written.right(), random);
            double y = above
                    ? written.top() - height * Chance.between(0.08, 0.5, random)
                    : written.bottom() + height * Chance.between(0.08, 0.5, random);
            double away = above ? -height : height;
            plate.stroke(x, y, radius, x + Chance.normal(0, 0.5, random) * height, y + away, radius);
            if (Chance.of(0.4, random)) {
                plate.stroke(x, y, radius, x + Chance.normal(0, 0.4, random) * height, y, radius);
            }
        }
    }
}
