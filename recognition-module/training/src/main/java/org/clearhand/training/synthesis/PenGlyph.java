package org.clearhand.training.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.clearhand.training.data.PenSample;
import org.clearhand.training.data.StrokeExtent;
import org.clearhand.training.draw.Plate;

/** A glyph of recorded or composed pen strokes: any pen fits it. */
final class PenGlyph implements Glyph {
    private static final double LEAST_ASPECT = 0.04;

    private final List<double[]> strokes;
    private final double aspect;

    private PenGlyph(List<double[]> strokes, double aspect) {
        this.strokes = strokes;
        this.aspect = Math.max(LEAST_ASPECT, aspect);
    }

    /**
     * From strokes in any unit.
     *
     * @param height what becomes the glyph's height of 1; 0 takes the height the strokes have
     */
    static PenGlyph of(PenSample sample, double height) {
        StrokeExtent extent = StrokeExtent.of(sample.strokes());
        double scale = height > 0 ? height : Math.max(extent.height(), 0.15 * extent.width() + 1);
        double drop = height > 0 ? 0 : (1 - extent.height() / scale) / 2;
        List<double[]> strokes = new ArrayList<>();
        for (PenSample.Stroke stroke : sample.strokes()) {
            double[] points = new double[2 * stroke.size()];
            for (int i = 0; i < stroke.size(); i++) {
                points[2 * i] = (stroke.x(i) - extent.left()) / scale;
                points[2 * i + 1] = (stroke.y(i) - extent.top()) / scale + drop;
            }
            strokes.add(points);
        }
        return new PenGlyph(strokes, extent.width() / scale);
    }

    /** From strokes of x, y, x, y, ... already measured in heights, the left edge at 0. */
    static PenGlyph of(double aspect, List<double[]> strokes) {
        return new PenGlyph(List.copyOf(strokes), aspect);
    }

    @Override
    public double aspect() {
        return aspect;
    }

    @Override
    public void draw(Plate plate, Placement at, RandomGenerator random) {
        double swing = Math.abs(Chance.normal(0, 0.022, random));
        double phaseX = Chance.between(0, 6.3, random);
        double phaseY = Chance.between(0, 6.3, random);
        double pressure = Chance.of(0.5, random) ? 0 : Chance.between(0, 0.3, random);
        double wave = Chance.between(2, 6, random);
        for (double[] points : strokes) {
            double beforeX = 0;
            double beforeY = 0;
            double beforeRadius = 0;
            for (int i = 0; i < points.length; i += 2) {
                double gx = points[i] + swing * Math.sin(phaseX + 5 * points[i + 1]);
                double gy = points[i + 1] + swing * Math.sin(phaseY + 5 * points[i]);
                double x = at.pixelX(gx, gy);
                double y = at.pixelY(gy);
                double radius = at.penRadius() * (1 + pressure * Math.sin(phaseX + wave * (points[i] + points[i + 1])));
                if (i == 0) {
                    plate.stroke(x, y, radius, x, y, radius);
                } else {
                    plate.stroke(beforeX, beforeY, beforeRadius, x, y, radius);
                }
                beforeX = x;
                beforeY = y;
                beforeRadius = radius;
            }
        }
    }
}
