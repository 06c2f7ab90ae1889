package org.clearhand.training.draw;

import java.util.Arrays;

/** Where ink lies: a coverage of 0 (none) to 1 (full) for each pixel. Mutable, for one thread. */
public final class Plate {
    private final int width;
    private final int height;
    private final float[] cover;

    public Plate(int width, int height) {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("no plate of " + width + " x " + height);
        }
        this.width = width;
        this.height = height;
        this.cover = new float[width * height];
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public float at(int x, int y) {
        return cover[y * width + x];
    }

    /** Raises the coverage of a pixel to at least {@code amount}; pixels outside are ignored. */
    public void raise(int x, int y, float amount) {
        if (x >= 0 && y >= 0 && x < width && y < height && amount > cover[y * width + x]) {
            cover[y * width + x] = Math.min(1, amount);
        }
    }

    /** Adds coverage of touching shapes, which share their edge pixels. */
    private void add(int x, int y, double amount) {
        if (x >= 0 && y >= 0 && x < width && y < height) {
            cover[y * width + x] = (float) Math.min(1, cover[y * width + x] + amount);
        }
    }

    public void fillRectangle(double left, double top, double right, double bottom) {
        for (int y = (int) Math.floor(top); y < bottom; y++) {
            double rows = Math.min(y + 1, bottom) - Math.max(y, top);
            for (int x = (int) Math.floor(left); x < right; x++) {
                add(x, y, rows * (Math.min(x + 1, right) - Math.max(x, left)));
            }
        }
    }

    /** Draws a round-ended pen stroke whose radius changes evenly from one end to the other. */
    public void stroke(double x0, double y0, double r0, double x1, double y1, double r1) {
        double reach = Math.max(r0, r1) + 1;
        double dx = x1 - x0;
        double dy = y1 - y0;
        double lengthSquared = dx * dx + dy * dy;
        int top = Math.max(0, (int) Math.floor(Math.min(y0, y1) - reach));
        int bottom = Math.min(height - 1, (int) Math.ceil(Math.max(y0, y1) + reach));
        int left = Math.max(0, (int) Math.floor(Math.min(x0, x1) - reach));
        int right = Math.min(width - 1, (int) Math.ceil(Math.max(x0, x1) + reach));
        for (int y = top; y <= bottom; y++) {
            double py = y + 0.5 - y0;
            for (int x = left; x <= right; x++) {
                double px = x + 0.5 - x0;
                double along = lengthSquared == 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / lengthSquared));
                double ox = px - along * dx;
                double oy = py - along * dy;
                double radius = r0 + along * (r1 - r0);
                double edge = radius + 0.5;
                double distanceSquared = ox * ox + oy * oy;
                if (distanceSquared < edge * edge) {
                    raise(x, y, (float) Math.min(Math.min(1, 2 * radius), edge - Math.sqrt(distanceSquared)));
                }
            }
        }
    }

    /** Takes ink away in a disc, as a void in printing does. */
    public void clearDisc(double cx, double cy, double radius) {
        for (int y = (int) (cy - radius - 1); y <= cy + radius + 1; y++) {
            for (int x = (int) (cx - radius - 1); x <= cx + radius + 1; x++) {
                if (x >= 0 && y >= 0 && x < width && y < height) {
                    double keep = Math.hypot(x + 0.5 - cx, y + 0.5 - cy) - radius + 0.5;
                    cover[y * width + x] *= (float) Math.max(0, Math.min(1, keep));
                }
            }
        }
    }

    public void blur(double sigma) {
        Blur.apply(cover, width, height, sigma);
    }

    /** Hardens edges around a coverage level: a level below 0.5 spreads the ink, above 0.5 thins it. */
    public void harden(double level, double steepness) {
        for (int i = 0; i < cover.length; i++) {
            cover[i] = (float) Math.max(0, Math.min(1, (cover[i] - level) * steepness + 0.5));
        }
    }

    /** Takes ink away evenly to the share, 0 to 1, that a place keeps. */
    public void fade(Levels kept) {
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int at = y * width + x;
                if (cover[at] > 0) {
                    cover[at] *= (float) kept.at(x, y);
                }
            }
        }
    }

    /** A level of coverage, 0 to 1, that differs from place to place. */
    @FunctionalInterface
    public interface Levels {
        double at(int x, int y);
    }

    /** Hardens edges around a level that differs from place to place: where it is high only the heart of thick strokes stays. */
    public void harden(Levels levels, double steepness) {
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int at = y * width + x;
                if (cover[at] > 0) {
                    cover[at] = (float) Math.max(0, Math.min(1, (cover[at] - levels.at(x, y)) * steepness + 0.5));
                }
            }
        }
    }

    /** Lays another plate over this one. */
    public void overlay(Plate other, int left, int top) {
        for (int y = 0; y < other.height; y++) {
            for (int x = 0; x < other.width; x++) {
                raise(left + x, top + y, other.cover[y * other.width + x]);
            }
        }
    }

    /** The smallest box that holds all coverage above 0.25, or an empty one at the origin. */
    public InkBox inkBox() {
        int left = width;
        int right = 0;
        int top = height;
        int bottom = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (cover[y * width + x] > 0.25f) {
                    left = Math.min(left, x);
                    right = Math.max(right, x + 1);
                    top = Math.min(top, y);
                    bottom = Math.max(bottom, y + 1);
                }
            }
        }
        return right == 0 ? new InkBox(0, 0, 0, 0) : new InkBox(left, top, right, bottom);
    }

    public void clear() {
        Arrays.fill(cover, 0);
    }

    float[] cover() {
        return cover;
    }
}
