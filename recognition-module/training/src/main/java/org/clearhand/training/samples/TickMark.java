package org.clearhand.training.samples;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.random.RandomGenerator;
import org.clearhand.forms.Zone;

/** A cross, a tick or a dash across a box, as hasty as people make them. */
final class TickMark {
    private final RandomGenerator random;

    TickMark(RandomGenerator random) {
        this.random = random;
    }

    void draw(PageCanvas canvas, Zone around, Color ink, double penMillimetres) {
        double size = 0.62 * Math.min(around.width(), around.height());
        double left = around.x() + (around.width() - size) / 2;
        double top = around.y() + (around.height() - size) / 2;
        double[][] strokes = random.nextDouble() < 0.6
                ? new double[][] {{0.08, 0.1, 0.94, 0.92}, {0.9, 0.06, 0.1, 0.94}}
                : new double[][] {{0.1, 0.5, 0.38, 0.92, 1.02, -0.06}};
        Path2D mark = new Path2D.Double();
        for (double[] stroke : strokes) {
            for (int i = 0; i < stroke.length; i += 2) {
                double x = left + size * (stroke[i] + random.nextGaussian() * 0.05);
                double y = top + size * (stroke[i + 1] + random.nextGaussian() * 0.05);
                if (i == 0) {
                    mark.moveTo(x, y);
                } else {
                    mark.lineTo(x, y);
                }
            }
        }
        canvas.stroke(mark, Math.max(0.3, penMillimetres * 1.5), ink);
    }
}
