package org.clearhand.training.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** No hand makes the same stroke twice. */
final class Tremble {
    private Tremble() {}

    /** Every point a little elsewhere; corners stay corners. */
    static List<double[]> moved(List<double[]> strokes, double deviation, RandomGenerator random) {
        List<double[]> moved = new ArrayList<>();
        for (double[] stroke : strokes) {
            double[] points = stroke.clone();
            for (int i = 0; i < points.length; i += 2) {
                if (i > 0 && stroke[i] == stroke[i - 2] && stroke[i + 1] == stroke[i - 1]) {
                    points[i] = points[i - 2];
                    points[i + 1] = points[i - 1];
                } else {
                    points[i] += Chance.normal(0, deviation, random);
                    points[i + 1] += Chance.normal(0, deviation, random);
                }
            }
            moved.add(points);
        }
        return moved;
    }
}
