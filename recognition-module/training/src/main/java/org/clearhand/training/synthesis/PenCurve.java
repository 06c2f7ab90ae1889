package org.clearhand.training.synthesis;

/** Smooth pen strokes through control points: a Catmull-Rom curve, which turns in a tight knot where a point comes twice. */
final class PenCurve {
    private static final int STEPS = 8;

    private PenCurve() {}

    /**
     * The stroke through all points.
     *
     * @param points x, y, x, y, ...
     * @return the same, many more of them
     */
    static double[] through(double[] points) {
        int count = points.length / 2;
        double[] smooth = new double[((count - 1) * STEPS + 1) * 2];
        for (int i = 0; i + 1 < count; i++) {
            for (int k = 0; k < STEPS; k++) {
                double t = k / (double) STEPS;
                int at = (i * STEPS + k) * 2;
                smooth[at] = value(points, i, t, 0);
                smooth[at + 1] = value(points, i, t, 1);
            }
        }
        smooth[smooth.length - 2] = points[points.length - 2];
        smooth[smooth.length - 1] = points[points.length - 1];
        return smooth;
    }

    private static double value(double[] points, int i, double t, int axis) {
        int last = points.length / 2 - 1;
        double from = points[2 * i + axis];
        double to = points[2 * (i + 1) + axis];
        boolean cornerBefore = i == 0 || same(points, i - 1, i);
        boolean cornerAfter = i + 1 == last || same(points, i + 1, i + 2);
        double before = cornerBefore ? from : points[2 * (i - 1) + axis];
        double after = cornerAfter ? to : points[2 * (i + 2) + axis];
        double leaving = (to - before) / 2;
        double arriving = (after - from) / 2;
        double t2 = t * t;
        double t3 = t2 * t;
        return (2 * t3 - 3 * t2 + 1) * from
                + (t3 - 2 * t2 + t) * leaving
                + (-2 * t3 + 3 * t2) * to
                + (t3 - t2) * arriving;
    }

    private static boolean same(double[] points, int left, int right) {
        return points[2 * left] == points[2 * right] && points[2 * left + 1] == points[2 * right + 1];
    }
}
