package org.clearhand.recognition.page;

import org.opencv.core.Mat;
import org.opencv.core.Point;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * How far a page is turned. Text lines and rules make the row profile of an upright page sharp; the angle with the sharpest
 * profile is the skew (after Postl's method). Works to about 5 degrees either way.
 */
public final class Skew {
    private static final double MOST_DEGREES = 5;
    private static final double COARSE_STEP = 0.25;
    private static final double FINE_STEP = 0.05;
    private static final int PROFILE_WIDTH = 960;

    private Skew() {}

    /** Degrees by which the page must be turned counter-clockwise, as seen, to stand upright; 0 for an empty page. */
    public static double degrees(InkMap ink) {
        int step = Math.max(1, ink.width() / PROFILE_WIDTH);
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
        if (count == 0) {
            return 0;
        }
        double coarse = sharpest(xs, ys, count, 0, MOST_DEGREES, COARSE_STEP);
        return sharpest(xs, ys, count, coarse, COARSE_STEP, FINE_STEP);
    }

    private static double sharpest(int[] xs, int[] ys, int count, double centre, double range, double step) {
        double best = centre;
        double bestSharpness = -1;
        int steps = (int) Math.round(range / step);
        for (int i = -steps; i <= steps; i++) {
            double degrees = centre + i * step;
            double sharpness = sharpness(xs, ys, count, degrees) * (1 - 1e-4 * Math.abs(i));
            if (sharpness > bestSharpness) {
                bestSharpness = sharpness;
                best = degrees;
            }
        }
        return best;
    }

    private static double sharpness(int[] xs, int[] ys, int count, double degrees) {
        double slope = Math.tan(Math.toRadians(degrees));
        int offset = (int) Math.ceil(Math.abs(slope) * 2 * PROFILE_WIDTH) + 1;
        int[] rows = new int[2 * offset + 1 + highest(ys, count)];
        for (int i = 0; i < count; i++) {
            rows[offset + (int) Math.round(ys[i] - slope * xs[i])]++;
        }
        double sum = 0;
        for (int row : rows) {
            sum += (double) row * row;
        }
        return sum;
    }

    private static int highest(int[] values, int count) {
        int highest = 0;
        for (int i = 0; i < count; i++) {
            highest = Math.max(highest, values[i]);
        }
        return highest;
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
