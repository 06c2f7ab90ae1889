package org.clearhand.training.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Figures in styles the recorded writers lack but real cheques show: joined zeros, ones with a long upstroke. */
final class PenFigures {
    private static final int STEPS = 14;

    private PenFigures() {}

    /** A run of zeros written without lifting the pen, loop hanging on loop. */
    static Glyph joinedZeros(int count, RandomGenerator random) {
        double width = Chance.between(0.45, 0.95, random);
        double bridge = Chance.between(-0.25, 0.4, random);
        double open = Chance.of(0.35, random) ? Chance.between(0.1, 0.28, random) : Chance.between(-0.2, 0.06, random);
        double start = Chance.between(-0.6, 0.6, random);
        List<Double> points = new ArrayList<>();
        double x = 0;
        for (int i = 0; i < count; i++) {
            double wide = width * Chance.between(0.8, 1.2, random);
            double high = Chance.between(0.85, 1.1, random);
            for (int k = 0; k <= STEPS; k++) {
                double turn = 2 * Math.PI * (k / (double) STEPS) * (1 - open) + start;
                points.add(x + wide / 2 - wide / 2 * Math.sin(turn));
                points.add(1 - high / 2 - high / 2 * Math.cos(turn));
            }
            x += wide + bridge;
        }
        double[] stroke = points.stream().mapToDouble(Double::doubleValue).toArray();
        return PenGlyph.of(x - bridge, List.of(stroke));
    }

    /** A one with an upstroke from anywhere up to the base line, sometimes with a foot. */
    static Glyph one(RandomGenerator random) {
        double reach = Chance.between(0.08, 0.55, random);
        double from = Chance.between(0.15, 1.0, random);
        double lean = Chance.between(-0.05, 0.08, random);
        List<double[]> strokes = new ArrayList<>();
        strokes.add(new double[] {0, from, reach * 0.6, from * 0.35, reach, 0, reach + lean, 0.5, reach + lean / 2, 1});
        double aspect = reach + Math.max(0, lean);
        if (Chance.of(0.25, random)) {
            double half = Chance.between(0.12, 0.3, random);
            strokes.add(new double[] {reach - half, 1, reach + half, 1 + Chance.normal(0, 0.03, random)});
            aspect = reach + half;
        }
        return PenGlyph.of(aspect, strokes);
    }
}
