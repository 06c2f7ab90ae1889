package org.clearhand.recognition;

/**
 * A crop as the recognition nets take it: {@value CropNormalizer#HEIGHT} rows of {@link #width()} values, ink near 1, paper
 * near 0. The width is a multiple of {@value CropNormalizer#WIDTH_STEP}; columns right of {@link #contentWidth()} are
 * padding and hold 0. Immutable by convention: {@link #values()} is handed out without a copy and must not be changed.
 */
public final class NormalizedCrop {
    private final int width;
    private final int contentWidth;
    private final float[] values;

    NormalizedCrop(int width, int contentWidth, float[] values) {
        if (width % CropNormalizer.WIDTH_STEP != 0 || contentWidth < 1 || contentWidth > width) {
            throw new IllegalArgumentException("width " + width + " does not hold content of " + contentWidth);
        }
        if (values.length != width * CropNormalizer.HEIGHT) {
            throw new IllegalArgumentException(values.length + " values are not " + width + " columns");
        }
        this.width = width;
        this.contentWidth = contentWidth;
        this.values = values;
    }

    public int width() {
        return width;
    }

    /** Columns that come from the crop itself, 1 to {@link #width()}. */
    public int contentWidth() {
        return contentWidth;
    }

    /** Row after row, each {@link #width()} long; every value in [-0.3, 1.2]. */
    public float[] values() {
        return values;
    }

    /** Frames a net with one frame per {@value CropNormalizer#WIDTH_STEP} columns gives for this crop. */
    public int frames() {
        return width / CropNormalizer.WIDTH_STEP;
    }
}
