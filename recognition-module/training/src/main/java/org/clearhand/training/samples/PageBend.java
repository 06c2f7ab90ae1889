package org.clearhand.training.samples;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.clearhand.recognition.page.Projection;

/**
 * What makes a page's picture other than the page turned and resized: a camera that looks a little askew, a feed that runs a little fast.
 *
 * @param cornersRight shifts of the corners, as shares of the page's width: upper left, upper right, lower right, lower left
 * @param cornersDown the same, as shares of the page's height
 * @param stretch width by height in the picture, relative to that of the page
 */
record PageBend(List<Double> cornersRight, List<Double> cornersDown, double stretch) {
    static final PageBend NONE =
            new PageBend(List.of(0.0, 0.0, 0.0, 0.0), List.of(0.0, 0.0, 0.0, 0.0), /* stretch= */ 1);
    private static final int CORNERS = 4;

    PageBend {
        cornersRight = List.copyOf(cornersRight);
        cornersDown = List.copyOf(cornersDown);
        if (cornersRight.size() != CORNERS || cornersDown.size() != CORNERS || !(stretch > 0)) {
            throw new IllegalArgumentException("a page has four corners and some size");
        }
    }

    /** Each corner moves by up to this share of the page's sides; the page is wider or narrower by up to this share. */
    static PageBend random(double perspectiveShare, double stretchShare, RandomGenerator random) {
        if (perspectiveShare == 0 && stretchShare == 0) {
            return NONE;
        }
        return new PageBend(
                shifts(perspectiveShare, random),
                shifts(perspectiveShare, random),
                1 + stretchShare * (random.nextDouble() * 2 - 1));
    }

    private static List<Double> shifts(double share, RandomGenerator random) {
        return IntStream.range(0, CORNERS)
                .mapToObj(corner -> share * (random.nextDouble() * 2 - 1))
                .toList();
    }

    boolean isNone() {
        return equals(NONE);
    }

    /** From millimetres of the page to those of the bent page; the page grows and shrinks about its upper left corner. */
    Projection of(double widthMillimetres, double heightMillimetres) {
        if (isNone()) {
            return Projection.of(new AffineTransform());
        }
        double right = widthMillimetres * Math.sqrt(stretch);
        double bottom = heightMillimetres / Math.sqrt(stretch);
        double[][] square = {{0, 0}, {right, 0}, {right, bottom}, {0, bottom}};
        List<Point2D> corners = IntStream.range(0, CORNERS)
                .<Point2D>mapToObj(corner -> new Point2D.Double(
                        square[corner][0] + cornersRight.get(corner) * right,
                        square[corner][1] + cornersDown.get(corner) * bottom))
                .toList();
        return Projection.ofCorners(new Rectangle2D.Double(0, 0, widthMillimetres, heightMillimetres), corners);
    }
}
