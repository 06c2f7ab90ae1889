package org.clearhand.training.synthesis;

import java.util.List;
import java.util.random.RandomGenerator;
import org.clearhand.training.draw.GreyImage;
import org.clearhand.training.draw.InkBox;
import org.clearhand.training.draw.Plate;
import org.clearhand.training.draw.Sheet;
import org.clearhand.training.samples.E13bGlyphs.Bar;

/**
 * Codelines drawn from the standard's shapes: fixed pitch with a printer's jitter, skew, ink that spreads or breaks,
 * signatures running through, on the pale clear band, scanned in grey or exchanged in black and white.
 */
public final class DrawnMicrLines implements SampleSource {
    private final CodelineFont font;
    private final Backgrounds backgrounds;

    private final boolean worn;

    public DrawnMicrLines(CodelineFont font, Backgrounds backgrounds) {
        this(font, backgrounds, font == CodelineFont.E13B);
    }

    private DrawnMicrLines(CodelineFont font, Backgrounds backgrounds, boolean worn) {
        this.font = font;
        this.backgrounds = backgrounds;
        this.worn = worn;
    }

    /** Lines as they mostly are, without the wear that leaves some of them illegible. */
    public static DrawnMicrLines unworn(CodelineFont font, Backgrounds backgrounds) {
        return new DrawnMicrLines(font, backgrounds, false);
    }

    @Override
    public Sample next(RandomGenerator random) {
        String text = font == CodelineFont.CMC7 ? Cmc7Texts.next(random) : MicrTexts.next(random);
        return write(text, random);
    }

    /** Draws a given codeline; one space stands for any gap. */
    public Sample write(String text, RandomGenerator random) {
        double unit = font.scale(random);
        double pitch = CodelineFont.PITCH_UNITS * unit * Chance.between(0.95, 1.05, random);
        double slope = Chance.of(0.7, random) ? Chance.normal(0, 0.006, random) : Chance.normal(0, 0.02, random);
        boolean tight = Chance.of(0.15, random);

        int margin = (int) (8 * unit);
        int spaces = (int) text.chars().filter(c -> c == ' ').count();
        int width = (int) (pitch * (text.length() + 5.5 * spaces + 1)) + 2 * margin;
        int height = (int) (font.height() * unit + Math.abs(slope) * width) + 4 * margin;
        Plate ink = new Plate(width, height);
        double right = margin;
        // Now and then the amount, encoded later by another printer, stands higher or lower than the rest.
        int lowered =
                Chance.of(font == CodelineFont.E13B ? 0.12 : 0.06, random) ? text.lastIndexOf(' ') : text.length();
        double fall = Chance.between(-6.0, 6.0, random) * unit;
        double smaller = font == CodelineFont.E13B && Chance.of(0.5, random) ? Chance.between(0.8, 1.1, random) : 1;
        double middle = height / 2.0;
        for (int i = 0; i < text.length(); i++) {
            char symbol = text.charAt(i);
            if (symbol == ' ') {
                right += pitch
                        * (Chance.of(0.6, random) ? Chance.between(0.9, 1.6, random) : Chance.between(1.6, 6, random));
                continue;
            }
            double size = i > lowered ? smaller * unit : unit;
            List<Bar> shape = font.shape(symbol, random);
            double glyph = shape.stream()
                    .mapToDouble(bar -> bar.left() + bar.width())
                    .max()
                    .orElseThrow();
            double advance = tight ? (glyph + Chance.between(1.6, 3.4, random)) * size : pitch * size / unit;
            right += advance + Chance.normal(0, 0.22 * unit, random);
            double top = middle
                    + (i > lowered ? fall : 0)
                    - font.height() * size / 2
                    + slope * (right - width / 2.0)
                    + Chance.normal(0, 0.2 * unit, random);
            draw(ink, shape, right - glyph * size, top, size);
        }
        ink.blur(unit * font.detail() * Chance.between(0.2, 0.38, random));
        ink.harden(Chance.between(0.3, 0.68, random), Chance.between(1.2, 4, random));
        CodelineFlaws.spoil(ink, unit * font.detail(), random);
        if (worn) {
            CodelineFlaws.wear(ink, unit, random);
        }
        return new Sample(scan(ink, unit, random), text);
    }

    private static void draw(Plate ink, List<Bar> shape, double left, double top, double unit) {
        for (Bar bar : shape) {
            ink.fillRectangle(
                    left + bar.left() * unit,
                    top + bar.top() * unit,
                    left + (bar.left() + bar.width()) * unit,
                    top + (bar.top() + bar.height()) * unit);
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
        sheet.blur(unit * font.detail() * Chance.between(0.05, 0.33, random));
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
        int side = (int) (unit * Chance.between(0.0, 7, random));
        return new InkBox(
                Math.max(0, box.left() - side),
                (int) Math.max(0, box.top() - vertical * split * unit),
                Math.min(ink.width(), box.right() + (int) (unit * Chance.between(0.0, 12, random))),
                (int) Math.min(ink.height(), box.bottom() + vertical * (1 - split) * unit + 1));
    }
}
