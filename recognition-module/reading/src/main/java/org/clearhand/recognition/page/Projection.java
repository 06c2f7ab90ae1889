package org.clearhand.recognition.page;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A projective map of the plane (a homography): what a camera that looks a little askew, or a feed of uneven speed, makes of a page. The
 * point (x, y) comes to ((xx x + xy y + x0) / w, (yx x + yy y + y0) / w) with w = wx x + wy y + 1. Units are the caller's.
 */
public record Projection(double xx, double xy, double x0, double yx, double yy, double y0, double wx, double wy) {
    private static final int UNKNOWNS = 8;

    public Projection {
        if (!Double.isFinite(xx + xy + x0 + yx + yy + y0 + wx + wy) || Math.abs(xx * yy - xy * yx) < 1e-12) {
            throw new IllegalArgumentException("no map of the plane");
        }
    }

    /** A map without perspective. */
    public static Projection of(AffineTransform map) {
        return new Projection(
                map.getScaleX(),
                map.getShearX(),
                map.getTranslateX(),
                map.getShearY(),
                map.getScaleY(),
                map.getTranslateY(),
                0,
                0);
    }

    /**
     * The one map that takes the corners of a rectangle to these places.
     *
     * @param corners four, no three of them in a line, in the order upper left, upper right, lower right, lower left
     */
    public static Projection ofCorners(Rectangle2D rectangle, List<Point2D> corners) {
        double[][] from = {
            {rectangle.getMinX(), rectangle.getMinY()},
            {rectangle.getMaxX(), rectangle.getMinY()},
            {rectangle.getMaxX(), rectangle.getMaxY()},
            {rectangle.getMinX(), rectangle.getMaxY()}
        };
        double[][] equations = new double[UNKNOWNS][];
        for (int i = 0; i < from.length; i++) {
            double x = from[i][0];
            double y = from[i][1];
            double u = corners.get(i).getX();
            double v = corners.get(i).getY();
            equations[2 * i] = new double[] {x, y, 1, 0, 0, 0, -x * u, -y * u, u};
            equations[2 * i + 1] = new double[] {0, 0, 0, x, y, 1, -x * v, -y * v, v};
        }
        double[] h = LinearEquations.solved(equations);
        return new Projection(h[0], h[1], h[2], h[3], h[4], h[5], h[6], h[7]);
    }

    public Point2D apply(double x, double y) {
        double w = wx * x + wy * y + 1;
        return new Point2D.Double((xx * x + xy * y + x0) / w, (yx * x + yy * y + y0) / w);
    }

    /** This map after another one. */
    public Projection after(Projection first) {
        double[] a = {xx, xy, x0, yx, yy, y0, wx, wy, 1};
        double[] b = {first.xx, first.xy, first.x0, first.yx, first.yy, first.y0, first.wx, first.wy, 1};
        double[] product = new double[a.length];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                for (int k = 0; k < 3; k++) {
                    product[3 * row + column] += a[3 * row + k] * b[3 * k + column];
                }
            }
        }
        return ofMatrix(product);
    }

    /** The map back. */
    public Projection inverse() {
        return ofMatrix(new double[] {
            yy - y0 * wy,
            x0 * wy - xy,
            xy * y0 - x0 * yy,
            y0 * wx - yx,
            xx - x0 * wx,
            x0 * yx - xx * y0,
            yx * wy - yy * wx,
            xy * wx - xx * wy,
            xx * yy - xy * yx
        });
    }

    private static Projection ofMatrix(double[] m) {
        double one = m[8];
        return new Projection(
                m[0] / one, m[1] / one, m[2] / one, m[3] / one, m[4] / one, m[5] / one, m[6] / one, m[7] / one);
    }

    /** Whether parallel lines stay parallel. */
    boolean isAffine() {
        return wx == 0 && wy == 0;
    }

    /** The smallest upright rectangle around what comes of one. */
    public Rectangle2D bounds(Rectangle2D rectangle) {
        Rectangle2D bounds = new Rectangle2D.Double();
        Point2D corner = apply(rectangle.getMinX(), rectangle.getMinY());
        bounds.setRect(corner.getX(), corner.getY(), 0, 0);
        bounds.add(apply(rectangle.getMaxX(), rectangle.getMinY()));
        bounds.add(apply(rectangle.getMaxX(), rectangle.getMaxY()));
        bounds.add(apply(rectangle.getMinX(), rectangle.getMaxY()));
        return bounds;
    }
}
