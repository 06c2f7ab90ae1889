package org.clearhand.recognition.item;

import java.awt.geom.Area;
import java.util.List;

/** How far the paper of an item reaches, beyond or short of the page its form says it has. */
final class ItemOutline {
    /** Banks' papers differ, and a form is laid to some millimetres where its print is not known. */
    private static final double REACH_MILLIMETRES = 5;
    /** Beside ink alone, which shows no edge, so much paper is taken along. */
    private static final double MARGIN_MILLIMETRES = 2;
    /** A neighbour's edge may be seen so far beside its place. */
    private static final double NEIGHBOUR_MILLIMETRES = 1;
    /** The lid is not to be seen beside an edge that is a tenth of a degree askew. */
    private static final double INSET_CELLS = 1.5;

    private ItemOutline() {}

    /**
     * The item as far as it is seen.
     *
     * @param others on the scan
     * @param solid whether the paper itself is seen, and not its ink alone
     */
    static ItemPlace of(ItemPlace item, List<ItemPlace> others, LidMap map, CellRegion outlines, boolean solid) {
        CellRegion own = outlines.only((x, y) -> item.holds(x, y, 0)
                || (item.holds(x, y, REACH_MILLIMETRES)
                        && others.stream().noneMatch(other -> other.holds(x, y, NEIGHBOUR_MILLIMETRES))));
        double left = Double.MAX_VALUE;
        double upper = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double lower = -Double.MAX_VALUE;
        for (int i = 0; i < own.count(); i++) {
            double across = item.across(own.pixel(own.x(i)), own.pixel(own.y(i)));
            double down = item.down(own.pixel(own.x(i)), own.pixel(own.y(i)));
            left = Math.min(left, across);
            right = Math.max(right, across);
            upper = Math.min(upper, down);
            lower = Math.max(lower, down);
        }
        if (own.count() == 0) {
            return item;
        }
        double inset = INSET_CELLS * map.step();
        if (solid && right - left > 2 * inset && lower - upper > 2 * inset) {
            return item.reaching(left + inset, upper + inset, right - inset, lower - inset);
        }
        double margin = MARGIN_MILLIMETRES * item.pixelsPerMillimetre();
        return item.reaching(
                Math.min(0, left) - margin,
                Math.min(0, upper) - margin,
                Math.max(item.width(), right) + margin,
                Math.max(item.height(), lower) + margin);
    }

    /** What of the scan is this item's. */
    static Area area(ItemPlace item, List<ItemPlace> others) {
        Area area = item.area();
        others.forEach(other -> area.subtract(other.area()));
        return area;
    }
}
