package org.clearhand.training.draw;

/**
 * Signed distance to the edge of the ink of a small picture, positive inside, measured in heights of the inked box. Points
 * are given in the same unit from that box's top left. Immutable.
 */
public final class DistanceMap {
    private static final int FINER = 3;
    private static final int MARGIN = 12;

    /** The picture to measure: 0 paper to 1 ink. */
    @FunctionalInterface
    public interface Picture {
        float ink(int x, int y);
    }

    private final int size;
    private final float[] distances;
    private final InkBox box;
    private final double penRadius;

    private DistanceMap(int size, float[] distances, InkBox box) {
        this.size = size;
        this.distances = distances;
        this.box = box;
        float deepest = 0;
        for (float distance : distances) {
            deepest = Math.max(deepest, distance);
        }
        // Junctions are thicker than the line, so the deepest point overstates the pen.
        this.penRadius = 0.75 * deepest / box.height();
    }

    public static DistanceMap of(int pictureSize, Picture picture) {
        int size = FINER * pictureSize + 2 * MARGIN;
        boolean[] ink = new boolean[size * size];
        Plate marked = new Plate(size, size);
        for (int y = 0; y < FINER * pictureSize; y++) {
            for (int x = 0; x < FINER * pictureSize; x++) {
                if (smooth(picture, pictureSize, (x + 0.5) / FINER - 0.5, (y + 0.5) / FINER - 0.5) > 0.45) {
                    ink[(y + MARGIN) * size + x + MARGIN] = true;
                    marked.raise(x + MARGIN, y + MARGIN, 1);
                }
            }
        }
        InkBox box = marked.inkBox();
        if (box.isEmpty()) {
            throw new IllegalArgumentException("a glyph without ink");
        }
        float[] outside = distances(ink, size, true);
        float[] inside = distances(ink, size, false);
        float[] signed = new float[size * size];
        for (int i = 0; i < signed.length; i++) {
            signed[i] = ink[i] ? inside[i] - 0.5f : 0.5f - outside[i];
        }
        return new DistanceMap(size, signed, box);
    }

    /** Width of the inked box as a share of its height. */
    public double aspect() {
        return (double) box.width() / box.height();
    }

    /** Half the width of the line, in heights. */
    public double penRadius() {
        return penRadius;
    }

    public double at(double x, double y) {
        double px = box.left() + x * box.height() - 0.5;
        double py = box.top() + y * box.height() - 0.5;
        int left = (int) Math.floor(px);
        int top = (int) Math.floor(py);
        if (left < 0 || top < 0 || left + 1 >= size || top + 1 >= size) {
            return -1;
        }
        double fx = px - left;
        double fy = py - top;
        int i = top * size + left;
        double upper = distances[i] * (1 - fx) + distances[i + 1] * fx;
        double lower = distances[i + size] * (1 - fx) + distances[i + size + 1] * fx;
        return (upper * (1 - fy) + lower * fy) / box.height();
    }

    private static double smooth(Picture picture, int size, double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        double fx = x - left;
        double fy = y - top;
        return (1 - fy) * ((1 - fx) * inked(picture, size, left, top) + fx * inked(picture, size, left + 1, top))
                + fy * ((1 - fx) * inked(picture, size, left, top + 1) + fx * inked(picture, size, left + 1, top + 1));
    }

    private static float inked(Picture picture, int size, int x, int y) {
        return x < 0 || y < 0 || x >= size || y >= size ? 0 : picture.ink(x, y);
    }

    /** Distance to the nearest pixel of the wanted kind, by two chamfer passes; exact to about 4 %. */
    private static float[] distances(boolean[] ink, int size, boolean wanted) {
        float[] d = new float[size * size];
        for (int i = 0; i < d.length; i++) {
            d[i] = ink[i] == wanted ? 0 : 1e6f;
        }
        for (int y = 1; y < size - 1; y++) {
            for (int x = 1; x < size - 1; x++) {
                int i = y * size + x;
                d[i] = nearest(d[i], d[i - 1], d[i - size], d[i - size - 1], d[i - size + 1]);
            }
        }
        for (int y = size - 2; y > 0; y--) {
            for (int x = size - 2; x > 0; x--) {
                int i = y * size + x;
                d[i] = nearest(d[i], d[i + 1], d[i + size], d[i + size + 1], d[i + size - 1]);
            }
        }
        return d;
    }

    private static float nearest(float own, float beside, float above, float corner, float otherCorner) {
        float straight = Math.min(beside, above) + 0.955f;
        float slanted = Math.min(corner, otherCorner) + 1.369f;
        return Math.min(own, Math.min(straight, slanted));
    }
}
