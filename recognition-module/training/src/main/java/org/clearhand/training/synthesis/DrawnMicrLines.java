package org.clearhand.training.synthesis;

import java.util.random.RandomGenerator;
import org.clearhand.training.draw.GreyImage;
import org.clearhand.training.draw.InkBox;
import org.clearhand.training.draw.Plate;
import org.clearhand.training.draw.Sheet;
import org.clearhand.training.samples.E13bGlyphs;

/**
 * Codelines drawn from the standard's shapes: fixed pitch with a printer's jitter, skew, ink that spreads or breaks,
 * signatures running through, on the pale clear band, scanned in grey or exchanged in black and white.
 */
public final class DrawnMicrLines implements SampleSource {
    private final Backgrounds backgrounds;

    public DrawnMicrLines(Backgrounds backgrounds) {
        this.backgrounds = backgrounds;
    }

    @Override
    public Sample next(RandomGenerator random) {
        return write(MicrTexts.next(random), random);
    }

    /** Draws a given codeline; one space stands for any gap. */
    public Sample write(String text, RandomGenerator random) {
        double unit = Chance.logBetween(1.7, 3.8, random);
        double pitch = E13bGlyphs.PITCH_UNITS * unit * Chance.between(0.95, 1.05, random);
        double slope = Chance.of(0.7, random) ? Chance.normal(0, 0.006, random) : Chance.normal(0, 0.02, random);
        boolean tight = Chance.of(0.15, random);

        int margin = (int) (8 * unit);
        int spaces = (int) text.chars().filter(c -> c == ' ').count();
        int width = (int) (pitch * (text.length() + 5.5 * spaces + 1)) + 2 * margin;
        int height = (int) (E13bGlyphs.HEIGHT_UNITS * unit + Math.abs(slope) * width) + 4 * margin;
        Plate ink = new Plate(width, height);
        double right = margin;
        double middle = height / 2.0;
        for (int i = 0; i < text.length(); i++) {
            char symbol = text.charAt(i);
            if (symbol == ' ') {
                right += pitch
                        * (Chance.of(0.6, random) ? Chance.between(0.9, 1.6, random) : Chance.between(1.6, 6, random));
                continue;
            }
            double advance = tight ? (E13bGlyphs.width(symbol) + Chance.between(1.6, 3.4, random)) * unit : pitch;
            right += advance + Chance.normal(0, 0.22 * unit, random);
            double top = middle
                    - E13bGlyphs.HEIGHT_UNITS * unit / 2
                    + slope * (right - width / 2.0)
                    + Chance.normal(0, 0.2 * unit, random);
            draw(ink, symbol, right, top, unit);
        }
        ink.blur(unit * Chance.between(0.2, 0.38, random));
        ink.harden(Chance.between(0.3, 0.68, random), Chance.between(1.2, 4, random));
        spoil(ink, unit, random);
        return new Sample(scan(ink, unit, random), text);
    }

    private static void draw(Plate ink, char symbol, double right, double top, double unit) {
        double left = right - E13bGlyphs.width(symbol) * unit;
        for (E13bGlyphs.Bar bar : E13bGlyphs.shape(symbol)) {
            ink.fillRectangle(
                    left + bar.left() * unit,
                    top + bar.top() * unit,
                    left + (bar.left() + bar.width()) * unit,
                    top + (bar.top() + bar.height()) * unit);
        }
    }

    private static void spoil(Plate ink, double unit, RandomGenerator random) {
        if (Chance.of(0.35, random)) {
            double radius = Chance.between(0.2, 0.8, random) * unit;
            int voids = Chance.between(1, Math.max(2, ink.width() / 25), random);
            for (int i = 0; i < voids; i++) {
                ink.clearDisc(random.nextInt(ink.width()), random.nextInt(ink.height()), radius);
            }
        }
        if (Chance.of(0.3, random)) {
            int spots = Chance.between(1, Math.max(2, ink.width() / 40), random);
            for (int i = 0; i < spots; i++) {
                double x = random.nextInt(ink.width());
                double y = random.nextInt(ink.height());
                ink.stroke(x, y, Chance.between(0.3, 1.2, random), x, y, 0.5);
            }
        }
        if (Chance.of(0.08, random)) {
            double x = random.nextInt(ink.width());
            double reach = Chance.between(4, 14, random) * unit;
            double radius = Chance.between(0.5, 1.4, random);
            double y = ink.height() * random.nextDouble();
            ink.stroke(x, 0, radius, x + Chance.normal(0, reach, random), y, radius);
        }
    }

    private GreyImage scan(Plate ink, double unit, RandomGenerator random) {
        double paper = Chance.of(0.8, random) ? Chance.between(215, 252, random) : Chance.between(150, 220, random);
        Sheet sheet = new Sheet(ink.width(), ink.height(), paper);
        if (Chance.of(0.25, random)) {
            sheet.print(backgrounds.next(random), Chance.between(4, 45, random), random);
        }
        sheet.shade(Chance.normal(0, 6, random), Chance.normal(0, 4, random));
        double inkLevel = Chance.between(5, 90, random);
        sheet.ink(ink, paper - inkLevel, inkLevel);
        sheet.blur(unit * Chance.between(0.05, 0.33, random));
        sheet.addNoise(Chance.between(0.5, 9, random), random);
        if (Chance.of(0.45, random)) {
            sheet.binarize(inkLevel + (paper - inkLevel) * Chance.between(0.35, 0.68, random));
        }
        GreyImage image = sheet.cut(crop(ink, unit, random));
        return Chance.of(0.3, random) ? Sheet.throughJpeg(image, Chance.between(0.3, 0.9, random)) : image;
    }

    private static InkBox crop(Plate ink, double unit, RandomGenerator random) {
        InkBox box = ink.inkBox();
        if (box.isEmpty()) {
            return new InkBox(0, 0, ink.width(), ink.height());
        }
        double vertical = Chance.of(0.7, random) ? Chance.between(0, 4.5, random) : Chance.between(4, 9, random);
        double split = random.nextDouble();
        int side = (int) (unit * Chance.between(0.5, 7, random));
        return new InkBox(
                Math.max(0, box.left() - side),
                (int) Math.max(0, box.top() - vertical * split * unit),
                Math.min(ink.width(), box.right() + (int) (unit * Chance.between(0.5, 12, random))),
                (int) Math.min(ink.height(), box.bottom() + vertical * (1 - split) * unit + 1));
    }
}
