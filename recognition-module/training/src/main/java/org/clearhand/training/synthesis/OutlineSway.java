package org.clearhand.training.synthesis;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.random.RandomGenerator;

/**
 * Bends the outline of a text in slow waves, so that a font writes no letter twice the same: the line rises and falls, letters
 * grow and shrink, lean and spread. Outlines are in heights of a tall letter, the base line at y = 1.
 *
 * @param strength 1 as unsteady as a hand; 0 leaves all as it is
 */
record OutlineSway(double strength) {
    private static final double FLATNESS = 0.01;
    private static final int POINT = 6;
    private static final double BASE_LINE = 1;

    /** How unsteady the hand of one line is, or of one figure set by itself: now and then it is as steady as a font. */
    static OutlineSway draw(RandomGenerator random) {
        return new OutlineSway(Chance.of(0.2, random) ? 0 : Chance.between(0.2, 1.4, random));
    }

    /** The outline as it is written this time. */
    Shape of(Shape outline, RandomGenerator random) {
        if (strength == 0) {
            return outline;
        }
        Wave rise = Wave.draw(0.035 * strength, 0.8, 3, random);
        Wave size = Wave.draw(0.09 * strength, 0.6, 2.5, random);
        Wave spread = Wave.draw(0.06 * strength, 0.6, 2.5, random);
        Wave lean = Wave.draw(0.05 * strength, 0.7, 2, random);
        Wave belly = Wave.draw(0.03 * strength, 0.4, 1.2, random);
        Path2D swayed = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double[] point = new double[POINT];
        PathIterator path = new FlatteningPathIterator(outline.getPathIterator(new AffineTransform()), FLATNESS);
        swayed.setWindingRule(path.getWindingRule());
        for (; !path.isDone(); path.next()) {
            int kind = path.currentSegment(point);
            if (kind == PathIterator.SEG_CLOSE) {
                swayed.closePath();
                continue;
            }
            double above = point[1] - BASE_LINE;
            double x = point[0] + spread.at(point[0]) + lean.at(point[1]);
            double y = BASE_LINE + above * (1 + size.at(point[0])) + rise.at(point[0]) + belly.at(point[1]);
            if (kind == PathIterator.SEG_MOVETO) {
                swayed.moveTo(x, y);
            } else {
                swayed.lineTo(x, y);
            }
        }
        return swayed;
    }

    private record Wave(double amplitude, double turns, double phase) {
        static Wave draw(double amplitude, double shortest, double longest, RandomGenerator random) {
            return new Wave(
                    Chance.normal(0, amplitude, random),
                    2 * Math.PI / Chance.between(shortest, longest, random),
                    Chance.between(0, 2 * Math.PI, random));
        }

        double at(double place) {
            return amplitude * Math.sin(turns * place + phase);
        }
    }
}
