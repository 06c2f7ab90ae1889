package org.clearhand.training.synthesis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * An invented person's hand print, letters and digits, for where no fonts are: our own shapes bent the same way every time, with a little
 * tremble from one to the next. Lengths are heights of a capital. Not thread-safe.
 */
public final class PenScript implements Script {
    private static final double HABIT = 0.03;
    private static final double TREMBLE = 0.012;
    private static final double SPACE = 0.34;

    private final Map<Character, List<double[]>> shapes = new HashMap<>();
    private final double breadth;

    /** The writer of this number. */
    public PenScript(long writer) {
        SplittableRandom habits = new SplittableRandom(writer);
        breadth = Chance.between(0.85, 1.25, habits);
        for (char digit = '0'; digit <= '9'; digit++) {
            int style = habits.nextInt(DigitStyles.count(digit));
            shapes.put(digit, Tremble.moved(DigitStyles.strokes(digit, style), HABIT, habits));
        }
        for (char letter = '!'; letter <= 'z'; letter++) {
            if (!LetterStyles.strokes(letter).isEmpty()) {
                shapes.put(letter, Tremble.moved(LetterStyles.strokes(letter), HABIT, habits));
            }
        }
    }

    @Override
    public Written write(char character, RandomGenerator random) {
        List<double[]> own = shapes.getOrDefault(character, List.of());
        if (own.isEmpty()) {
            return new Written(SPACE * breadth, List.of());
        }
        List<double[]> curves = new ArrayList<>();
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        for (double[] points : Tremble.moved(own, TREMBLE, random)) {
            double[] curve = PenCurve.through(points);
            for (int i = 0; i < curve.length; i += 2) {
                curve[i] *= breadth;
                left = Math.min(left, curve[i]);
                right = Math.max(right, curve[i]);
            }
            curves.add(curve);
        }
        for (double[] curve : curves) {
            for (int i = 0; i < curve.length; i += 2) {
                curve[i] -= left;
            }
        }
        return new Written(right - left, curves);
    }
}
