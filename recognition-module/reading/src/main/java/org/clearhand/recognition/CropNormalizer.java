package org.clearhand.recognition;

/**
 * Turns a grey crop of one line into what every recognition net expects. Training and serving both go through this class:
 * a net only reads well what it saw in training, so there must not be a second version of it.
 *
 * <p>The crop is scaled to {@value #HEIGHT} rows with its aspect kept (area average when it shrinks, linear when it grows),
 * and each value becomes {@code (P75 - grey) / (P75 - P2)} clipped to [-0.3, 1.2], where P75 (paper) and P2 (ink) are
 * percentiles of the crop itself. P60 would fall inside the ink on thick digits. Stateless, safe for all threads.
 */
public final class CropNormalizer {
    public static final int HEIGHT = 32;
    /** Columns per frame of the nets. */
    public static final int WIDTH_STEP = 4;

    private static final float LOWEST = -0.3f;
    private static final float HIGHEST = 1.2f;
    private static final double PAPER_PERCENTILE = 0.75;
    private static final double INK_PERCENTILE = 0.02;
    /** Grey levels; blank paper would otherwise have its grain stretched into ink. */
    private static final int LEAST_CONTRAST = 12;

    private CropNormalizer() {}

    /**
     * Scales and normalises one crop.
     *
     * @param grey row after row, one byte a pixel, 0 black to 255 white (unsigned); not changed
     * @param maxWidth the result is squeezed in width rather than getting wider than this; a multiple of
     *     {@value #WIDTH_STEP}
     */
    public static NormalizedCrop normalize(byte[] grey, int width, int height, int maxWidth) {
        if (width < 1 || height < 1 || grey.length < (long) width * height) {
            throw new IllegalArgumentException(
                    "no crop of " + width + " x " + height + " in " + grey.length + " bytes");
        }
        if (maxWidth < WIDTH_STEP || maxWidth % WIDTH_STEP != 0) {
            throw new IllegalArgumentException("maxWidth " + maxWidth + " is no multiple of " + WIDTH_STEP);
        }
        int content = (int) Math.max(1, Math.min(maxWidth, Math.round((double) width * HEIGHT / height)));
        int padded = (content + WIDTH_STEP - 1) / WIDTH_STEP * WIDTH_STEP;
        int[] histogram = new int[256];
        for (int i = 0; i < width * height; i++) {
            histogram[grey[i] & 0xff]++;
        }
        float paper = percentile(histogram, width * height, PAPER_PERCENTILE);
        float ink = percentile(histogram, width * height, INK_PERCENTILE);
        float contrast = Math.max(LEAST_CONTRAST, paper - ink);

        float[] narrowed = resizeRows(grey, width, height, content);
        float[] values = new float[padded * HEIGHT];
        Resampling rows = Resampling.of(height, HEIGHT);
        for (int y = 0; y < HEIGHT; y++) {
            float[] levels = new float[content];
            float[] weights = rows.weights(y);
            for (int k = 0; k < weights.length; k++) {
                int from = (rows.first(y) + k) * content;
                for (int x = 0; x < content; x++) {
                    levels[x] += weights[k] * narrowed[from + x];
                }
            }
            for (int x = 0; x < content; x++) {
                values[y * padded + x] = Math.max(LOWEST, Math.min(HIGHEST, (paper - levels[x]) / contrast));
            }
        }
        return new NormalizedCrop(padded, content, values);
    }

    private static float[] resizeRows(byte[] grey, int width, int height, int content) {
        Resampling columns = Resampling.of(width, content);
        float[] narrowed = new float[height * content];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < content; x++) {
                float level = 0;
                float[] weights = columns.weights(x);
                int from = y * width + columns.first(x);
                for (int k = 0; k < weights.length; k++) {
                    level += weights[k] * (grey[from + k] & 0xff);
                }
                narrowed[y * content + x] = level;
            }
        }
        return narrowed;
    }

    private static int percentile(int[] histogram, int pixels, double share) {
        long wanted = Math.max(1, (long) Math.ceil(pixels * share));
        long seen = 0;
        for (int level = 0; level < histogram.length; level++) {
            seen += histogram[level];
            if (seen >= wanted) {
                return level;
            }
        }
        return histogram.length - 1;
    }
}
