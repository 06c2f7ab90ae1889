package org.clearhand.recognition;

import java.util.Arrays;

/**
 * Brings the crop of a magnetic ink line to the form its nets are taught: the characters stand level, between margins of a
 * quarter of their height, with a little paper at both ends, and a wide gap is no wider than three characters. What a scan
 * leaves above, below and beside the line falls away, so the net sees characters of one size wherever the crop was cut.
 *
 * <p>Training and serving both go through this class, as through {@link CropNormalizer}. Stateless, safe for all threads.
 */
public final class CodelineStraightener {
    /** Rows above and below the line, as a share of its height. */
    public static final double MARGIN = 0.25;

    private static final double PAPER_PERCENTILE = 0.75;
    private static final double INK_PERCENTILE = 0.02;
    /** Grey levels between paper and ink below which a crop holds no line. */
    private static final int LEAST_CONTRAST = 12;

    private static final int LEAST_HEIGHT = 7;
    private static final double END_MARGIN = 0.7;
    private static final double WIDEST_GAP = 3;

    private CodelineStraightener() {}

    /**
     * A grey crop, row after row.
     *
     * @param grey one byte a pixel, 0 black to 255 white (unsigned); not to be changed
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on at once, never compared
    public record Crop(byte[] grey, int width, int height) {
        public Crop {
            if (width < 1 || height < 1 || grey.length < (long) width * height) {
                throw new IllegalArgumentException("no crop of " + width + " x " + height);
            }
        }

        /** Level of one pixel, 0..255. */
        public int at(int x, int y) {
            return grey[y * width + x] & 0xff;
        }

        /** Levels of paper and ink. */
        Levels levels() {
            int[] histogram = new int[256];
            for (int i = 0; i < width * height; i++) {
                histogram[grey[i] & 0xff]++;
            }
            return new Levels(percentile(histogram, PAPER_PERCENTILE), percentile(histogram, INK_PERCENTILE));
        }

        /** How dark a pixel is, 0 paper to 1 ink. */
        public double[] inkiness() {
            Levels levels = levels();
            double contrast = Math.max(LEAST_CONTRAST, levels.paper() - levels.ink());
            double[] ink = new double[width * height];
            for (int i = 0; i < ink.length; i++) {
                ink[i] = Math.max(0, Math.min(1, (levels.paper() - (grey[i] & 0xff)) / contrast));
            }
            return ink;
        }
    }

    private record Levels(int paper, int ink) {}

    /** The straightened line; the crop itself where no line of characters can be told in it. */
    public static Crop straighten(Crop crop) {
        Levels levels = crop.levels();
        if (levels.paper() - levels.ink() < LEAST_CONTRAST) {
            return crop;
        }
        boolean[] dark = new boolean[crop.width() * crop.height()];
        for (int i = 0; i < dark.length; i++) {
            dark[i] = (crop.grey()[i] & 0xff) < (levels.paper() + levels.ink()) / 2;
        }
        CodelineBand band = CodelineBand.of(dark, crop.width(), crop.height());
        return band.height() < LEAST_HEIGHT ? crop : cut(crop, levels.paper(), band);
    }

    private static Crop cut(Crop crop, int paper, CodelineBand band) {
        int[] columns = keptColumns(crop.width(), band);
        int margin = (int) Math.round(MARGIN * band.height());
        int height = band.height() + 2 * margin;
        byte[] grey = new byte[columns.length * height];
        for (int i = 0; i < columns.length; i++) {
            int x = columns[i];
            for (int y = 0; y < height; y++) {
                int from = x < 0 ? -1 : band.top() - margin + y + band.drop(x);
                boolean outside = from < 0 || from >= crop.height();
                grey[y * columns.length + i] = (byte) (outside ? paper : crop.at(x, from));
            }
        }
        return new Crop(grey, columns.length, height);
    }

    /** The columns of the new crop, left to right, each as a column of the old one or -1 for added paper. */
    private static int[] keptColumns(int width, CodelineBand band) {
        int end = (int) Math.round(END_MARGIN * band.height());
        int widest = (int) Math.round(WIDEST_GAP * band.height());
        int[] kept = new int[width + 2 * end];
        Arrays.fill(kept, -1);
        int count = end;
        int empty = 0;
        int last = end;
        for (int x = 0; x < width; x++) {
            boolean inked = band.isInked(x);
            empty = inked ? 0 : empty + 1;
            if ((count > end || inked) && empty <= widest) {
                kept[count] = x;
                count++;
                last = inked ? count : last;
            }
        }
        int[] columns = Arrays.copyOf(kept, last + end);
        Arrays.fill(columns, last, last + end, -1);
        return columns;
    }

    private static int percentile(int[] histogram, double share) {
        long wanted = Math.max(
                1, (long) Math.ceil(Arrays.stream(histogram).asLongStream().sum() * share));
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
