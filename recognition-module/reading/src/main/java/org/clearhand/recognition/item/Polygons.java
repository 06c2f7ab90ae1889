package org.clearhand.recognition.item;

import java.awt.geom.Area;
import java.awt.geom.PathIterator;

/** Sizes of flat shapes with straight sides. */
final class Polygons {
    private Polygons() {}

    /** Of a shape with straight sides and no holes, in its own units squared (shoelace formula). */
    static double size(Area area) {
        double twice = 0;
        double[] point = new double[6];
        double startX = 0;
        double startY = 0;
        double x = 0;
        double y = 0;
        for (PathIterator side = area.getPathIterator(null); !side.isDone(); side.next()) {
            switch (side.currentSegment(point)) {
                case PathIterator.SEG_MOVETO -> {
                    startX = point[0];
                    startY = point[1];
                }
                case PathIterator.SEG_LINETO -> twice += x * point[1] - y * point[0];
                default -> {
                    twice += x * startY - y * startX;
                    point[0] = startX;
                    point[1] = startY;
                }
            }
            x = point[0];
            y = point[1];
        }
        return Math.abs(twice) / 2;
    }
}
