package org.clearhand.recognition.item;

import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.List;
import org.clearhand.forms.FormTemplate;
import org.clearhand.recognition.page.FormMatch;
import org.clearhand.recognition.page.Registration;
import org.clearhand.recognition.page.UprightPage;

/**
 * Where an item of a known form lies on a scan: a rectangle, turned. Coordinates within it are pixels of the scan from its upper left corner
 * as printed, along its upper and its left side. Immutable.
 *
 * @param origin upper left corner of the item as printed, in pixels of the scan
 * @param along one pixel to the right on the item, as a step on the scan
 * @param width in pixels
 * @param height in pixels
 */
record ItemPlace(
        FormTemplate template, Point2D origin, Point2D along, double width, double height, double pixelsPerMillimetre) {

    /** Of a form that was identified in a part of the scan whose upper left corner lies at these pixels. */
    static ItemPlace of(FormMatch.Candidate form, int left, int top) {
        Registration lies = form.registration();
        UprightPage page = form.page();
        double scale = lies.pixelsPerMillimetre();
        double width = form.template().pageWidthMillimetres() * scale;
        double height = form.template().pageHeightMillimetres() * scale;
        Point2D origin = page.decoded(lies.offsetX(), lies.offsetY());
        Point2D right = page.decoded(lies.offsetX() + width, lies.offsetY());
        return new ItemPlace(
                form.template(),
                new Point2D.Double(origin.getX() + left, origin.getY() + top),
                new Point2D.Double((right.getX() - origin.getX()) / width, (right.getY() - origin.getY()) / width),
                width,
                height,
                scale);
    }

    double across(double x, double y) {
        return (x - origin.getX()) * along.getX() + (y - origin.getY()) * along.getY();
    }

    double down(double x, double y) {
        return (y - origin.getY()) * along.getX() - (x - origin.getX()) * along.getY();
    }

    /** Whether a place of the scan is on the item or not farther from it than this. */
    boolean holds(double x, double y, double millimetres) {
        double more = millimetres * pixelsPerMillimetre;
        double across = across(x, y);
        double down = down(x, y);
        return across >= -more && across <= width + more && down >= -more && down <= height + more;
    }

    /** The same item with its rectangle from and to these places within it. */
    ItemPlace reaching(double left, double upper, double right, double lower) {
        return new ItemPlace(template, at(left, upper), along, right - left, lower - upper, pixelsPerMillimetre);
    }

    private Point2D at(double across, double down) {
        return new Point2D.Double(
                origin.getX() + across * along.getX() - down * along.getY(),
                origin.getY() + across * along.getY() + down * along.getX());
    }

    /** Upper left, upper right, lower right, lower left. */
    List<Point2D> corners() {
        return List.of(at(0, 0), at(width, 0), at(width, height), at(0, height));
    }

    Area area() {
        Path2D outline = new Path2D.Double();
        List<Point2D> corners = corners();
        outline.moveTo(corners.get(0).getX(), corners.get(0).getY());
        corners.subList(1, 4).forEach(corner -> outline.lineTo(corner.getX(), corner.getY()));
        outline.closePath();
        return new Area(outline);
    }

    /** Square pixels. */
    double size() {
        return width * height;
    }
}
