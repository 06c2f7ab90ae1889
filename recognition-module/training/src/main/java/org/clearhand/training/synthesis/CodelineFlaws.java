package org.clearhand.training.synthesis;

import java.util.random.RandomGenerator;
import org.clearhand.training.draw.Plate;

/** What happens to a codeline before it is scanned: ink that is missing, specks, strokes that run through, print beside it. */
final class CodelineFlaws {
    private CodelineFlaws() {}

    /** @param unit the grid unit of the characters, a ninth of their height, in pixels */
    static void spoil(Plate ink, double unit, RandomGenerator random) {
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
        if (Chance.of(0.1, random)) {
            double x = random.nextInt(ink.width());
            double reach = Chance.between(4, 14, random) * unit;
            double radius = Chance.between(0.5, 1.4, random);
            double y = ink.height() * random.nextDouble();
            ink.stroke(x, 0, radius, x + Chance.normal(0, reach, random), y, radius);
        }
        if (Chance.of(0.08, random)) {
            edge(ink, unit, random);
        }
        if (Chance.of(0.1, random)) {
            fade(ink, unit, random);
        }
    }

    /** What else becomes of lines of E-13B, whose characters differ by more than their gaps: broken strokes, marks beside them. */
    static void wear(Plate ink, double unit, RandomGenerator random) {
        if (Chance.of(0.28, random)) {
            breakUp(ink, unit, random);
        }
        if (Chance.of(0.12, random)) {
            mark(ink, unit, random);
        }
    }

    /** Thin strokes break, thick ones stay, now here and now there. */
    private static void breakUp(Plate ink, double unit, RandomGenerator random) {
        ink.blur(unit * Chance.between(0.25, 0.5, random));
        double highest = Chance.between(0.5, 0.85, random);
        double cell = unit * Chance.between(0.7, 4, random);
        ink.harden(
                new UnevenInk(ink, cell, Chance.between(0.15, 0.5, random), highest, random),
                Chance.between(1.5, 5, random));
    }

    /** A short stroke of a pen, a stamp or a fold, also where a symbol could stand. */
    private static void mark(Plate ink, double unit, RandomGenerator random) {
        int marks = Chance.between(1, 2, random);
        for (int i = 0; i < marks; i++) {
            double end = Chance.between(0.0, Math.min(ink.width(), 8 * unit), random);
            double x = switch (random.nextInt(4)) {
                case 0 -> end;
                case 1 -> ink.width() - end;
                default -> random.nextDouble() * ink.width();
            };
            double y = random.nextDouble() * ink.height();
            double radius = Chance.between(0.15, 0.6, random) * unit;
            double across = x + Chance.normal(0, unit, random);
            ink.stroke(x, y, radius, across, y + Chance.normal(0, 2.5 * unit, random), radius);
        }
    }

    /** The edge of the paper or a bar of print above or below the line. */
    private static void edge(Plate ink, double unit, RandomGenerator random) {
        double near = ink.height() / 2.0 + Chance.between(5.5, 9, random) * unit;
        double far = Math.min(ink.height(), near + Chance.between(0.5, 3, random) * unit);
        boolean above = Chance.of(0.5, random);
        double from = random.nextDouble() * ink.width();
        double to = Chance.of(0.4, random) ? ink.width() : random.nextDouble() * ink.width();
        ink.fillRectangle(
                Math.min(from, to),
                above ? ink.height() - far : near,
                Math.max(from, to) + 1,
                above ? ink.height() - near : far);
    }

    /** A stretch where a worn ribbon or a weak threshold left only a part of the strokes. */
    private static void fade(Plate ink, double unit, RandomGenerator random) {
        int from = random.nextInt(ink.width());
        int to = from + (int) (Chance.between(5, 30, random) * unit);
        int voids = (int) ((to - from) * Chance.between(0.5, 2, random) / unit);
        double radius = Chance.between(0.3, 0.7, random) * unit;
        for (int i = 0; i < voids; i++) {
            ink.clearDisc(Chance.between(from, to, random), random.nextInt(ink.height()), radius);
        }
    }
}
