package org.clearhand.training.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The marks around figures and words as composed pen strokes, in all the sizes and leans people give them. Each mark fills the height
 * of a digit, so that a comma hangs at the base line and a dash floats in the middle.
 */
final class PenMarks {
    private PenMarks() {}

    /** The mark, or a slanted stroke for a character that is none. */
    static Glyph of(char mark, RandomGenerator random) {
        return switch (mark) {
            case '.' -> dot(random);
            case ',' -> comma(random);
            case '-' -> dash(1, random);
            case '=' -> dash(2, random);
            case '*' -> star(random);
            case '\'' -> PenGlyph.of(0.08, List.of(new double[] {0.06, 0.02, 0, 0.95}));
            case '#' -> hash(random);
            case 'R' -> rupee(random);
            case '$' -> dollar(random);
            case '&' -> ampersand();
            default -> slash(random);
        };
    }

    private static Glyph ampersand() {
        List<double[]> curves =
                LetterStyles.strokes('&').stream().map(PenCurve::through).toList();
        return PenGlyph.of(0.56, curves);
    }

    private static Glyph dot(RandomGenerator random) {
        double y = Chance.of(0.2, random) ? Chance.between(0.4, 0.85, random) : Chance.between(0.85, 1.08, random);
        double length = Chance.of(0.5, random) ? 0.01 : Chance.between(0.01, 0.1, random);
        return PenGlyph.of(length, List.of(new double[] {0, y, length, y + Chance.normal(0, 0.02, random)}));
    }

    private static Glyph comma(RandomGenerator random) {
        double top = Chance.between(0.72, 1.0, random);
        double length = Chance.between(0.12, 0.42, random);
        double lean = Chance.between(-0.02, 0.22, random);
        double bulge = Chance.between(-0.02, 0.08, random);
        return PenGlyph.of(
                Math.max(0.05, lean),
                List.of(new double[] {lean, top, lean * 0.65 + bulge, top + length / 2, 0, top + length}));
    }

    private static Glyph dash(int count, RandomGenerator random) {
        double length = count == 1 && Chance.of(0.1, random)
                ? Chance.between(1.1, 3.5, random)
                : Chance.logBetween(0.18, 1.1, random);
        double middle = Chance.between(0.35, 0.72, random);
        double gap = Chance.between(0.14, 0.32, random);
        double tilt = Chance.normal(0, 0.06, random);
        double bow = Chance.normal(0, 0.04, random);
        List<double[]> strokes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double y = middle + (i - (count - 1) / 2.0) * gap;
            strokes.add(new double[] {0, y + tilt, length / 2, y + bow, length, y - tilt});
        }
        return PenGlyph.of(length, strokes);
    }

    private static Glyph slash(RandomGenerator random) {
        double lean = Chance.between(0.02, 0.65, random);
        double top = Chance.between(-0.35, 0.25, random);
        double bottom = Chance.between(0.85, 1.35, random);
        double bow = Chance.normal(0, 0.03, random);
        return PenGlyph.of(lean, List.of(new double[] {lean, top, lean / 2 + bow, (top + bottom) / 2, 0, bottom}));
    }

    private static Glyph star(RandomGenerator random) {
        double size = Chance.between(0.3, 0.6, random);
        double middle = Chance.between(0.3, 0.6, random);
        double turn = Chance.between(0, 1, random);
        List<double[]> strokes = new ArrayList<>();
        int arms = Chance.between(2, 3, random) + 1;
        for (int i = 0; i < arms; i++) {
            double angle = turn + Math.PI * i / arms;
            double dx = size / 2 * Math.cos(angle);
            double dy = size / 2 * Math.sin(angle);
            strokes.add(new double[] {size / 2 - dx, middle - dy, size / 2 + dx, middle + dy});
        }
        return PenGlyph.of(size, strokes);
    }

    private static Glyph hash(RandomGenerator random) {
        double width = Chance.between(0.5, 0.8, random);
        double lean = Chance.between(0, 0.2, random);
        return PenGlyph.of(
                width,
                List.of(
                        new double[] {0.3 * width + lean, 0.05, 0.3 * width, 0.95},
                        new double[] {0.7 * width + lean, 0.05, 0.7 * width, 0.95},
                        new double[] {0, 0.35, width, 0.35},
                        new double[] {0, 0.65, width, 0.65}));
    }

    private static Glyph dollar(RandomGenerator random) {
        double width = Chance.between(0.4, 0.6, random);
        double[] snake = new double[26];
        for (int i = 0; i < 13; i++) {
            double t = i / 12.0;
            // An S: the upper half bulges to the left, the lower to the right.
            snake[2 * i] = width * (0.5 - 0.5 * Math.sin(2 * Math.PI * t) + (t - 0.5) * -0.2);
            snake[2 * i + 1] = 0.12 + 0.76 * t;
        }
        double middle = width / 2;
        return PenGlyph.of(width, List.of(snake, new double[] {middle, -0.05, middle, 1.08}));
    }

    private static Glyph rupee(RandomGenerator random) {
        double width = Chance.between(0.45, 0.7, random);
        double bowl = Chance.between(0.4, 0.55, random);
        List<double[]> strokes = new ArrayList<>();
        strokes.add(new double[] {0, 0.02, width, 0.0});
        strokes.add(new double[] {0, 0.24, width, 0.22});
        strokes.add(new double[] {
            0.1, 0.02, 0.55 * width, 0.04, 0.8 * width, 0.24, 0.6 * width, 0.95 * bowl, 0.05, bowl, 0.7 * width, 1.0
        });
        return PenGlyph.of(width, strokes);
    }
}
