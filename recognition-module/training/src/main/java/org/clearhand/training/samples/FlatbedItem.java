package org.clearhand.training.samples;

import java.awt.geom.Point2D;
import java.util.List;
import org.clearhand.forms.Zone;

/** One item on the glass of a flatbed scanner: what it is, and how it lies in the picture of the whole glass. */
record FlatbedItem(FilledSheet sheet, ScanGeometry geometry) {

    /** The corners of the item's page in pixels of the scan: upper left, upper right, lower right and lower left as printed. */
    List<Point2D> corners() {
        return geometry.polygon(new Zone(0, 0, geometry.pageWidthMillimetres(), geometry.pageHeightMillimetres()));
    }
}
