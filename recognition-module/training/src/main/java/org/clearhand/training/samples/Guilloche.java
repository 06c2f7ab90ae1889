package org.clearhand.training.samples;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.random.RandomGenerator;
import org.clearhand.forms.Zone;

/** The pale waves that banks print under the writing against forgery. */
final class Guilloche {
    private static final double STEP_MILLIMETRES = 0.5;

    private Guilloche() {}

    static void print(PageCanvas canvas, Zone area, Color colour, RandomGenerator random) {
        double distance = random.nextDouble(1.1, 1.8);
        double swing = random.nextDouble(1.0, 2.6);
        double length = random.nextDouble(18, 42);
        for (double y = area.y() - swing; y < area.bottom() + swing; y += distance) {
            Path2D wave = new Path2D.Double();
            boolean drawing = false;
            for (double x = area.x(); x <= area.right(); x += STEP_MILLIMETRES) {
                double at = y
                        + swing * Math.sin(2 * Math.PI * x / length)
                        + 0.6 * swing * Math.sin(2 * Math.PI * (x / length * 1.7 + y / 37));
                boolean inside = at > area.y() && at < area.bottom();
                if (inside && drawing) {
                    wave.lineTo(x, at);
                } else if (inside) {
                    wave.moveTo(x, at);
                }
                drawing = inside;
            }
            canvas.stroke(wave, 0.12, colour);
        }
    }
}
