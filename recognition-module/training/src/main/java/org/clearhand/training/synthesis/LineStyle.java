package org.clearhand.training.synthesis;

import java.util.random.RandomGenerator;

/**
 * How one person writes one line; lengths in pixels, gap in heights.
 *
 * @param stretch width factor, 1 as the glyphs are
 * @param slant lean of the whole line, each character adds its own little
 * @param tilt rise of the base line, in pixels a pixel
 */
record LineStyle(double height, double stretch, double slant, double tilt, double gap, double penRadius) {
    private static final double WIDE_PENS = 0.1;

    static LineStyle draw(Hand hand, double height, RandomGenerator random) {
        if (hand.usesPen()) {
            return new LineStyle(
                    height,
                    Chance.between(0.78, 1.2, random),
                    Chance.normal(0.1, 0.18, random),
                    Chance.normal(0, 0.03, random),
                    Chance.normal(0.12, 0.12, random),
                    height * penRadius(random));
        }
        return new LineStyle(
                height,
                Chance.between(0.75, 1.15, random),
                Chance.of(0.7, random) ? 0 : Chance.normal(0.1, 0.12, random),
                Chance.normal(0, 0.006, random),
                Chance.between(0.06, 0.32, random),
                Chance.of(0.6, random) ? 0 : height * Chance.between(0, 0.035, random));
    }

    /** In heights. A wide pen fills the loops of small figures, so few lines are written with one. */
    private static double penRadius(RandomGenerator random) {
        return Chance.of(WIDE_PENS, random)
                ? Chance.between(0.07, 0.1, random)
                : Chance.logBetween(0.024, 0.07, random);
    }

    Placement at(double x, double y, double size, RandomGenerator random) {
        return new Placement(x, y, size, stretch, slant + Chance.normal(0, 0.05, random), penRadius);
    }
}
