package org.clearhand.training.data;

import java.util.List;

/** The upright rectangle around strokes, in the unit of their points, y down. */
public record StrokeExtent(double left, double top, double width, double height) {
    /** That of strokes, at least one. */
    public static StrokeExtent of(List<PenSample.Stroke> strokes) {
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (PenSample.Stroke stroke : strokes) {
            for (int i = 0; i < stroke.size(); i++) {
                left = Math.min(left, stroke.x(i));
                right = Math.max(right, stroke.x(i));
                top = Math.min(top, stroke.y(i));
                bottom = Math.max(bottom, stroke.y(i));
            }
        }
        return new StrokeExtent(left, top, right - left, bottom - top);
    }
}
