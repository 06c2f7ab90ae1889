package org.clearhand.recognition.page;

import org.opencv.core.Mat;
import org.opencv.core.Point;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * How far a page is turned. Text lines, rules and the sides of boxes make the profiles of the rows and columns of an upright page sharp;
 * the angle with the sharpest profiles is the skew (after Postl's method). Works to about 13 degrees either way, whichever side is up.
 */
public final class Skew {
    private static final double MOST_DEGREES = 13;
    private static final double COARSE_STEP = 0.5;
    private static final double FINE_STEP = 0.05;
    private static final double MIDDLE_STEP = 0.25;
    /** Longer side of the picture the angle is looked for in, first and afterwards. */
    private static final int COARSE_WIDTH = 480;

    private static final int PROFILE_WIDTH = 960;

    private Skew() {}

    /** Degrees by which the page must be turned counter-clockwise, as seen, to stand upright; 0 for an empty page. */
    public static double degrees(InkMap ink) {
        Points few = Points.of(ink, COARSE_WIDTH);
        if (few.count == 0) {
            return 0;
        }
        double coarse = sharpest(few, 0, MOST_DEGREES, COARSE_STEP);
        Points many = Points.of(ink, PROFILE_WIDTH);
        double finer = sharpest(many, coarse, COARSE_STEP, MIDDLE_STEP);
        return sharpest(many, finer, MIDDLE_STEP, FINE_STEP);
    }

    /** The ink of a page made smaller. */
    private static final class Points {
        private final int[] xs;
        private final int[] ys;
        private final int count;
        private final int width;
        private final int height;

        private Points(int[] xs, int[] ys, int count, int width, int height) {
            this.xs = xs;
            this.ys = ys;
            this.count = count;
            this.width = width;
            this.height = height;
        }

        static Points of(InkMap ink, int side) {
            int step = Math.max(1, Math.max(ink.width(), ink.height()) / side);
            int[] xs = new int[(ink.width() / step + 1) * (ink.height() / step + 1)];
            int[] ys = new int[xs.length];
            int count = 0;
            for (int y = 0; y < ink.height(); y += step) {
                for (int x = 0; x < ink.width(); x += step) {
                    if (ink.at(x, y)) {
                        xs[count] = x / step;
                        ys[count] = y / step;
                        count++;
                    }
                }
            }
            return new Points(xs, ys, count, ink.width() / step + 1, ink.height() / step + 1);
        }
    }

    private static double sharpest(Points points, double centre, double range, double step) {
        double best = centre;
        double bestSharpness = -1;
        int steps = (int) Math.round(range / step);
        for (int i = -steps; i <= steps; i++) {
            double degrees = centre + i * step;
            double sharpness = sharpness(points, degrees) * (1 - 1e-4 * Math.abs(i));
            if (sharpness > bestSharpness) {
                bestSharpness = sharpness;
                best = degrees;
            }
        }
        return best;
    }

    /** Sum of the squares of both profiles. */
    private static double sharpness(Points points, double degrees) {
        double slope = Math.tan(Math.toRadians(degrees));
        int offset = (int) Math.ceil(Math.abs(slope) * Math.max(points.width, points.height)) + 1;
        int[] rows = new int[2 * offset + points.height + 1];
        int[] columns = new int[2 * offset + points.width + 1];
        // Whole numbers of a 65536th: rounding each point would cost more than all else.
        long slant = Math.round(slope * (1 << 16));
        int[] xs = points.xs;
        int[] ys = points.ys;
        for (int i = 0; i < points.count; i++) {
            rows[offset + ys[i] - (int) ((slant * xs[i] + (1 << 15)) >> 16)]++;
            columns[offset + xs[i] + (int) ((slant * ys[i] + (1 << 15)) >> 16)]++;
        }
        double sum = 0;
        for (int row : rows) {
            sum += (double) row * row;
        }
        for (int column : columns) {
            sum += (double) column * column;
        }
        return sum;
    }

    /** The picture turned about its centre by so many degrees counter-clockwise, its size kept, its border continued. */
    public static GreyImage turned(GreyImage image, double degrees) {
        try (MatScope mats = new MatScope()) {
            Mat result = mats.empty();
            Mat turn = mats.keep(
                    Imgproc.getRotationMatrix2D(new Point(image.width() / 2.0, image.height() / 2.0), degrees, 1));
            Imgproc.warpAffine(
                    mats.of(image),
                    result,
                    turn,
                    new Size(image.width(), image.height()),
                    Imgproc.INTER_LINEAR,
                    org.opencv.core.Core.BORDER_REPLICATE,
                    Scalar.all(255));
            return MatScope.toGrey(result);
        }
    }
}
