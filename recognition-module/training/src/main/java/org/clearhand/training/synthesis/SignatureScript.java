package org.clearhand.training.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Invented signatures: a tall initial, a run of humps that flattens, and often a flourish, as one or two strokes of a pen. On eleven filled
 * cheques signatures were 10 to 32 mm wide and 4.5 to 19 mm high, and rose to the right; names in letters they were not.
 */
public final class SignatureScript {
    /** Of a signature, in heights of a small letter, y up from the base line: a bow over a stem, a zigzag, a spiral, an open curve. */
    private static final double[][] INITIALS = {
        {0.3, 2.3, 0.15, 0.1, 0.2, -0.4, 0.25, 2.4, 0.9, 2.9, 1.25, 2.1, 0.5, 1.3, 1.2, 0.1},
        {0, 0, 0.35, 2.7, 0.7, 0.3, 1.2, 2.6, 1.35, 0.1, 1.7, 0.5},
        {1.1, 2.4, 0.5, 2.9, -0.1, 1.5, 0.3, -0.2, 1.2, 0.4, 1.1, 1.9, 0.5, 1.6, 0.9, 0.4},
        {1.1, 2.3, 0.6, 2.8, 0.2, 2.1, 0.8, 1.2, 0.7, 0, -0.2, 0.2, 0.9, 0.6},
        {0.7, 3.1, 0.2, 1.6, 0.5, -0.6, 0.9, 0.2, 1.1, 1.0, 0.6, 1.4, 1.3, 0.2}
    };

    private static final double SECOND_INITIAL = 0.35;
    private static final double LOOP = 0.22;
    private static final double DESCENDER = 0.12;
    private static final double MEAN_RISE_RADIANS = 0.16;

    private SignatureScript() {}

    /**
     * One signature.
     *
     * @param widthByHeight of its outline
     * @param strokes x, y, x, y, ... each from 0 to 1, y down
     */
    public record Signed(double widthByHeight, List<double[]> strokes) {}

    /** The signature of this number, always the same. */
    public static Signed of(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<double[]> strokes = new ArrayList<>();
        Trace name = new Trace(random);
        name.initial(0);
        if (random.nextDouble() < SECOND_INITIAL) {
            strokes.add(name.curve());
            double gap = name.x() + Chance.between(0.3, 0.8, random);
            name = new Trace(random);
            name.initial(gap);
        }
        name.humps(random.nextInt(3, 9));
        name.flourish();
        strokes.add(name.curve());
        double rise = MEAN_RISE_RADIANS + random.nextGaussian() * 0.12;
        double slant = 0.15 + random.nextGaussian() * 0.12;
        return framed(
                strokes.stream().map(stroke -> leaned(stroke, rise, slant)).toList());
    }

    private static double[] leaned(double[] stroke, double rise, double slant) {
        double[] leaned = new double[stroke.length];
        for (int i = 0; i < stroke.length; i += 2) {
            double x = stroke[i] + slant * stroke[i + 1];
            double y = stroke[i + 1];
            leaned[i] = x * Math.cos(rise) - y * Math.sin(rise);
            leaned[i + 1] = -(x * Math.sin(rise) + y * Math.cos(rise));
        }
        return leaned;
    }

    private static Signed framed(List<double[]> strokes) {
        double[] low = {Double.MAX_VALUE, Double.MAX_VALUE};
        double[] high = {-Double.MAX_VALUE, -Double.MAX_VALUE};
        for (double[] stroke : strokes) {
            for (int i = 0; i < stroke.length; i++) {
                low[i % 2] = Math.min(low[i % 2], stroke[i]);
                high[i % 2] = Math.max(high[i % 2], stroke[i]);
            }
        }
        double[] size = {high[0] - low[0], high[1] - low[1]};
        for (double[] stroke : strokes) {
            for (int i = 0; i < stroke.length; i++) {
                stroke[i] = (stroke[i] - low[i % 2]) / size[i % 2];
            }
        }
        return new Signed(size[0] / size[1], strokes);
    }

    /** Where the pen goes, point after point, y up from the base line. */
    private static final class Trace {
        private final RandomGenerator random;
        private final List<Double> points = new ArrayList<>();
        private double x;

        Trace(RandomGenerator random) {
            this.random = random;
        }

        double x() {
            return x;
        }

        void initial(double from) {
            double[] shape = INITIALS[random.nextInt(INITIALS.length)];
            double wide = Chance.between(0.8, 1.5, random);
            double high = Chance.between(0.8, 1.3, random);
            for (int i = 0; i < shape.length; i += 2) {
                to(from + wide * shape[i], high * shape[i + 1]);
            }
        }

        void humps(int count) {
            double width = Chance.between(0.5, 1.0, random);
            double height = Chance.between(0.7, 1.2, random);
            for (int i = 0; i < count; i++) {
                double kind = random.nextDouble();
                if (kind < LOOP) {
                    double top = Chance.between(1.7, 2.7, random);
                    to(x + 0.75 * width, top);
                    to(x - 0.35 * width, top - 0.1);
                } else if (kind < LOOP + DESCENDER) {
                    to(x + 0.3 * width, height);
                    to(x + 0.1 * width, -Chance.between(0.8, 1.6, random));
                    to(x - 0.4 * width, -0.8);
                } else {
                    to(x + 0.4 * width, height);
                }
                to(x + 0.5 * width, 0);
                height *= Chance.between(0.75, 0.98, random);
            }
        }

        /** Runs out to the right, or comes back below the name and underlines it, or ends where it is. */
        void flourish() {
            double name = x;
            switch (random.nextInt(3)) {
                case 0 -> {
                    to(name + Chance.between(0.6, 1.5, random), 0.5);
                    to(name + Chance.between(1.6, 3.5, random), Chance.between(0.2, 1.2, random));
                }
                case 1 -> {
                    to(name + 0.9, 0.2);
                    to(name * Chance.between(0.4, 0.7, random), -0.9);
                    to(name * Chance.between(0.15, 0.35, random), -1.2);
                    to(name * 0.6, -0.9);
                    to(name + Chance.between(0.4, 2, random), -Chance.between(0.1, 0.7, random));
                }
                default -> to(name + 0.5, 0.4);
            }
        }

        private void to(double toX, double toY) {
            x = toX + random.nextGaussian() * 0.05;
            points.add(x);
            points.add(toY + random.nextGaussian() * 0.08);
        }

        double[] curve() {
            return PenCurve.through(
                    points.stream().mapToDouble(Double::doubleValue).toArray());
        }
    }
}
