package org.clearhand.training.samples;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.random.RandomGenerator;
import org.clearhand.forms.Zone;

/** What is printed under a form against forgery: a tint with waves, hatching or dots in a pale colour. */
final class SecurityPrint {
    private final RandomGenerator random;

    SecurityPrint(RandomGenerator random) {
        this.random = random;
    }

    void print(PageCanvas canvas, Zone area) {
        float hue = random.nextFloat();
        Color pattern =
                Color.getHSBColor(hue, (float) random.nextDouble(0.1, 0.26), (float) random.nextDouble(0.82, 0.93));
        canvas.fill(area, Color.getHSBColor(hue, (float) random.nextDouble(0, 0.09), 0.98f));
        switch (random.nextInt(3)) {
            case 0 -> Guilloche.print(canvas, area, pattern, random);
            case 1 -> hatching(canvas, area, pattern);
            default -> dots(canvas, area, pattern);
        }
    }

    private void hatching(PageCanvas canvas, Zone area, Color colour) {
        double distance = random.nextDouble(0.8, 2.2);
        double lean = random.nextDouble(-1, 1) * area.height();
        for (double x = area.x() + Math.abs(lean); x < area.right() - Math.abs(lean); x += distance) {
            canvas.stroke(new Line2D.Double(x, area.y(), x + lean, area.bottom()), 0.13, colour);
        }
    }

    private void dots(PageCanvas canvas, Zone area, Color colour) {
        double distance = random.nextDouble(0.9, 1.8);
        double size = random.nextDouble(0.2, 0.42);
        for (double y = area.y() + size; y < area.bottom() - size; y += distance) {
            for (double x = area.x() + size; x < area.right() - size; x += distance) {
                canvas.fill(new Ellipse2D.Double(x, y, size, size), colour);
            }
        }
    }
}
