package org.clearhand.training.synthesis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * An invented writer: one style a digit, bent the same way every time, with a little tremble from digit to digit. Zero to two
 * digits have a second style, as people are not that strict.
 */
final class DrawnHand implements Hand {
    private static final double HABIT = 0.035;
    private static final double TREMBLE = 0.014;

    private final Map<Character, List<List<double[]>>> shapes = new HashMap<>();
    private final double breadth;

    DrawnHand(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        breadth = Chance.logBetween(0.7, 1.5, random);
        for (char digit = '0'; digit <= '9'; digit++) {
            List<List<double[]>> own = new ArrayList<>();
            int styles = Chance.of(0.2, random) ? 2 : 1;
            for (int i = 0; i < styles; i++) {
                int style = random.nextInt(DigitStyles.count(digit));
                own.add(Tremble.moved(DigitStyles.strokes(digit, style), HABIT, random));
            }
            shapes.put(digit, own);
        }
    }

    @Override
    public Glyph glyph(char character, RandomGenerator random) {
        List<List<double[]>> own = shapes.getOrDefault(character, List.of());
        if (own.isEmpty()) {
            return PenMarks.of(character, random);
        }
        double left = Double.MAX_VALUE;
        double right = 0;
        List<double[]> strokes = new ArrayList<>();
        for (double[] points : Tremble.moved(Chance.pick(own, random), TREMBLE, random)) {
            double[] curve = PenCurve.through(points);
            for (int i = 0; i < curve.length; i += 2) {
                curve[i] *= breadth;
                left = Math.min(left, curve[i]);
                right = Math.max(right, curve[i]);
            }
            strokes.add(curve);
        }
        for (double[] curve : strokes) {
            for (int i = 0; i < curve.length; i += 2) {
                curve[i] -= left;
            }
        }
        return PenGlyph.of(right - left, strokes);
    }

    @Override
    public boolean usesPen() {
        return true;
    }
}
