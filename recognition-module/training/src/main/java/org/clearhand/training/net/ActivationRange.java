package org.clearhand.training.net;

/** The values a tensor takes between two layers; 0 always belongs to them, because padding is 0. */
public record ActivationRange(double least, double most) {
    private static final int LEVELS = 255;

    public ActivationRange {
        if (!(least <= most)) {
            throw new IllegalArgumentException("a range from " + least + " to " + most);
        }
        least = Math.min(0, least);
        most = Math.max(Math.max(0, most), least + 1e-6);
    }

    public ActivationRange including(double otherLeast, double otherMost) {
        return new ActivationRange(Math.min(least, otherLeast), Math.max(most, otherMost));
    }

    /** What one step of a byte is worth. */
    double scale() {
        return (most - least) / LEVELS;
    }

    /** The byte that stands for 0, 0 to 255. */
    int zeroPoint() {
        return (int) Math.max(0, Math.min(LEVELS, Math.round(-least / scale())));
    }
}
