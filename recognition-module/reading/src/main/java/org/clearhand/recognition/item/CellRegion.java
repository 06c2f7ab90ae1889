package org.clearhand.recognition.item;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

/** Some cells of a scan, as points. Not changed after it is made. */
final class CellRegion {
    private final int[] xs;
    private final int[] ys;
    private final int step;

    /** @param step pixels a cell is wide and high */
    CellRegion(int[] xs, int[] ys, int step) {
        this.xs = xs;
        this.ys = ys;
        this.step = step;
    }

    int count() {
        return xs.length;
    }

    int x(int index) {
        return xs[index];
    }

    int y(int index) {
        return ys[index];
    }

    int step() {
        return step;
    }

    /** The cells whose middles, in pixels of the scan, are asked for. */
    CellRegion only(BiPredicate<Double, Double> wanted) {
        int[] keptXs = new int[xs.length];
        int[] keptYs = new int[xs.length];
        int count = 0;
        for (int i = 0; i < xs.length; i++) {
            if (wanted.test(pixel(xs[i]), pixel(ys[i]))) {
                keptXs[count] = xs[i];
                keptYs[count] = ys[i];
                count++;
            }
        }
        return new CellRegion(Arrays.copyOf(keptXs, count), Arrays.copyOf(keptYs, count), step);
    }

    /** The middle of a cell in pixels of the scan. */
    double pixel(int cell) {
        return (cell + 0.5) * step;
    }

    /** The convex hull in pixels of the scan, in order; empty for fewer than three cells. */
    List<Point2D> hull() {
        if (xs.length < 3) {
            return List.of();
        }
        long[] sorted = new long[xs.length];
        for (int i = 0; i < xs.length; i++) {
            sorted[i] = ((long) xs[i] << 32) | ys[i];
        }
        Arrays.sort(sorted);
        List<Point2D> hull = new ArrayList<>();
        for (int pass = 0; pass < 2; pass++) {
            int start = hull.size();
            for (int i = 0; i < sorted.length; i++) {
                long cell = sorted[pass == 0 ? i : sorted.length - 1 - i];
                Point2D point = new Point2D.Double(pixel((int) (cell >> 32)), pixel((int) cell));
                while (hull.size() >= start + 2 && !turnsLeft(hull, point)) {
                    hull.remove(hull.size() - 1);
                }
                hull.add(point);
            }
            hull.remove(hull.size() - 1);
        }
        return hull;
    }

    private static boolean turnsLeft(List<Point2D> hull, Point2D next) {
        Point2D a = hull.get(hull.size() - 2);
        Point2D b = hull.get(hull.size() - 1);
        return (b.getX() - a.getX()) * (next.getY() - a.getY()) - (b.getY() - a.getY()) * (next.getX() - a.getX()) > 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CellRegion that && Arrays.equals(xs, that.xs) && Arrays.equals(ys, that.ys);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(xs) + Arrays.hashCode(ys);
    }
}
