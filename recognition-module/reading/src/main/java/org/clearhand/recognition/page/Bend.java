package org.clearhand.recognition.page;

import java.awt.geom.Point2D;

/**
 * How far a page is from being only resized and moved.
 *
 * @param scale about which the page was resized
 * @param rightMillimetres by which its origin was moved
 * @param downMillimetres by which its origin was moved
 * @param millimetres by which the corner that lies farthest off lies off
 */
record Bend(double scale, double rightMillimetres, double downMillimetres, double millimetres) {
    /** Less than this at every corner does not hurt and is left, because drawing a page anew blurs. */
    static final double LEAST_MILLIMETRES = 0.4;
    /** More than a camera or a feed would do: the print was mistaken. */
    private static final double MOST_OF_SIDE = 0.06;
    /** A place whose size is farther off is another place, and is compared by itself. */
    private static final double MOST_RESIZED = 0.03;

    /** @param moved from millimetres of the form to where they were found, in millimetres as well */
    static Bend of(Projection moved, double widthMillimetres, double heightMillimetres) {
        double[] xs = {0, widthMillimetres, widthMillimetres, 0};
        double[] ys = {0, 0, heightMillimetres, heightMillimetres};
        Point2D[] found = new Point2D[xs.length];
        double meanX = 0;
        double meanY = 0;
        for (int i = 0; i < xs.length; i++) {
            found[i] = moved.apply(xs[i], ys[i]);
            meanX += found[i].getX() / xs.length;
            meanY += found[i].getY() / xs.length;
        }
        double together = 0;
        double square = 0;
        for (int i = 0; i < xs.length; i++) {
            double x = xs[i] - widthMillimetres / 2;
            double y = ys[i] - heightMillimetres / 2;
            together += x * (found[i].getX() - meanX) + y * (found[i].getY() - meanY);
            square += x * x + y * y;
        }
        double scale = together / square;
        double right = meanX - scale * widthMillimetres / 2;
        double down = meanY - scale * heightMillimetres / 2;
        double farthest = 0;
        for (int i = 0; i < xs.length; i++) {
            farthest = Math.max(farthest, found[i].distance(right + scale * xs[i], down + scale * ys[i]));
        }
        return new Bend(scale, right, down, farthest);
    }

    /**
     * Whether the page is bent, and not more than pages are.
     *
     * @param side of the form, the longer one
     */
    boolean isToBeLaidFlat(double side) {
        return millimetres >= LEAST_MILLIMETRES
                && millimetres <= MOST_OF_SIDE * side
                && Math.abs(scale - 1) <= MOST_RESIZED;
    }

    /** By how many millimetres a map of the form moves the corner it moves most. */
    static double farthest(Projection moved, double widthMillimetres, double heightMillimetres) {
        double left = Math.max(
                moved.apply(0, 0).distance(0, 0),
                moved.apply(0, heightMillimetres).distance(0, heightMillimetres));
        double right = Math.max(
                moved.apply(widthMillimetres, 0).distance(widthMillimetres, 0),
                moved.apply(widthMillimetres, heightMillimetres).distance(widthMillimetres, heightMillimetres));
        return Math.max(left, right);
    }

    /** The registration of the page without its bend. */
    Registration without(Registration laid) {
        double pixels = laid.pixelsPerMillimetre();
        return new Registration(
                scale * pixels,
                laid.offsetX() + rightMillimetres * pixels,
                laid.offsetY() + downMillimetres * pixels,
                laid.residualMillimetres());
    }
}
