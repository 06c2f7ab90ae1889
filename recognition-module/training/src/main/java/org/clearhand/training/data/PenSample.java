package org.clearhand.training.data;

import java.util.List;

/**
 * Something a person wrote with a recorded pen.
 *
 * @param strokes each stroke's points as x, y, x, y, ... in units of 0.05 mm, x to the right, y down
 */
public record PenSample(String writer, String quality, String text, List<Stroke> strokes) {
    /** One movement of the pen on the paper; at least one point. Not to be changed. */
    public static final class Stroke {
        private final float[] points;

        public Stroke(float[] points) {
            if (points.length < 2 || points.length % 2 != 0) {
                throw new IllegalArgumentException("a stroke of " + points.length + " coordinates");
            }
            this.points = points;
        }

        public int size() {
            return points.length / 2;
        }

        public float x(int index) {
            return points[2 * index];
        }

        public float y(int index) {
            return points[2 * index + 1];
        }
    }

    public PenSample {
        strokes = List.copyOf(strokes);
        if (strokes.isEmpty()) {
            throw new IllegalArgumentException("a pen sample without strokes");
        }
    }
}
