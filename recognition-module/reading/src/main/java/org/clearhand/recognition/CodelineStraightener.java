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
    private static final double PAPER_PERCENTILE = 0.75;
    private static final double INK_PERCENTILE = 0.02;
    /** Grey levels between paper and ink below which a crop holds no line. */
    private static final int LEAST_CONTRAST = 12;

    private static final int LEAST_HEIGHT = 7;

    private static final double STEEPEST = 0.06;
    private static final double COARSE_STEP = 0.01;
    private static final double FINE_STEP = 0.0025;
    private static final double LEAST_GAIN = 1.01;
    /** A row belongs to the line when it holds this share of the ink of its busiest rows. */
    private static final double ROW_SHARE = 0.22;

    private static final double MARGIN = 0.25;
    private static final double END_MARGIN = 0.7;
    private static final double WIDEST_GAP = 3;

    private CodelineStraightener() {}

    /**
     * A grey crop, row after row.
     *
     * @param grey one byte a pixel, 0 black to 255 white (unsigned); not to be changed
     */
    public record Crop(byte[] grey, int width, int height) {
        public Crop {
            if (width < 1 || height < 1 || grey.length < (long) width * height) {
                throw new IllegalArgumentException("no crop of " + width + " x " + height);
            }
        }

        int at(int x, int y) {
            return grey[y * width + x] & 0xff;
        }
    }

    /** The straightened line; the crop itself where no line of characters can be told in it. */
    public static Crop straighten(Crop crop) {
        int[] histogram = new int[256];
        for (int i = 0; i < crop.width() * crop.height(); i++) {
            histogram[crop.grey()[i] & 0xff]++;
        }
        int paper = percentile(histogram, PAPER_PERCENTILE);
        int ink = percentile(histogram, INK_PERCENTILE);
        if (paper - ink < LEAST_CONTRAST) {
            return crop;
        }
        boolean[] dark = new boolean[crop.width() * crop.height()];
        for (int i = 0; i < dark.length; i++) {
            dark[i] = (crop.grey()[i] & 0xff) < (paper + ink) / 2;
        }
        double slope = slope(dark, crop.width(), crop.height());
        int[] rows = rows(dark, crop.width(), crop.height(), slope);
        Band band = band(rows);
        return band.height() < LEAST_HEIGHT ? crop : cut(crop, dark, paper, slope, band);
    }

    /** Rows of the line at the middle of the crop, the last one excluded. */
    private record Band(int top, int bottom) {
        int height() {
            return bottom - top;
        }
    }

    /** The slope, rows down a column to the right, under which the ink lies in the fewest and busiest rows. */
    private static double slope(boolean[] dark, int width, int height) {
        int[] ink = everySecondColumn(dark, width, height);
        double level = sharpness(ink, width, height, 0);
        double coarse = 0;
        double sharpest = level;
        for (double slope = -STEEPEST; slope <= STEEPEST; slope += COARSE_STEP) {
            double sharpness = sharpness(ink, width, height, slope);
            coarse = sharpness > sharpest ? slope : coarse;
            sharpest = Math.max(sharpest, sharpness);
        }
        double fine = coarse;
        for (double slope = coarse - COARSE_STEP; slope <= coarse + COARSE_STEP; slope += FINE_STEP) {
            double sharpness = sharpness(ink, width, height, slope);
            fine = sharpness > sharpest ? slope : fine;
            sharpest = Math.max(sharpest, sharpness);
        }
        return sharpest > level * LEAST_GAIN ? fine : 0;
    }

    /** Places of ink, row by row, which is enough to tell the slope. */
    private static int[] everySecondColumn(boolean[] dark, int width, int height) {
        int[] places = new int[dark.length];
        int count = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x += 2) {
                if (dark[y * width + x]) {
                    places[count] = y * width + x;
                    count++;
                }
            }
        }
        return Arrays.copyOf(places, count);
    }

    private static double sharpness(int[] ink, int width, int height, double slope) {
        int[] lift = lift(width, slope);
        int[] rows = new int[height];
        for (int place : ink) {
            int level = place / width - lift[place % width];
            if (level >= 0 && level < height) {
                rows[level]++;
            }
        }
        double sum = 0;
        for (int y = 1; y < height; y++) {
            double step = rows[y] - rows[y - 1];
            sum += step * step;
        }
        return sum;
    }

    /** Ink in each row of the crop once it is levelled; ink that leaves the crop does not count. */
    private static int[] rows(boolean[] dark, int width, int height, double slope) {
        int[] rows = new int[height];
        int[] lift = lift(width, slope);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int level = y - lift[x];
                if (dark[y * width + x] && level >= 0 && level < height) {
                    rows[level]++;
                }
            }
        }
        return rows;
    }

    private static int[] lift(int width, double slope) {
        int[] lift = new int[width];
        for (int x = 0; x < width; x++) {
            lift[x] = (int) Math.round(slope * (x - width / 2.0));
        }
        return lift;
    }

    /** The run of busy rows that holds most ink; one or two weak rows inside it do not end it. */
    private static Band band(int[] rows) {
        int[] sorted = rows.clone();
        Arrays.sort(sorted);
        double busy = sorted[sorted.length - 1 - sorted.length / 6];
        double least = Math.max(2, busy * ROW_SHARE);
        Band best = new Band(0, 0);
        long most = 0;
        int y = 0;
        while (y < rows.length) {
            if (rows[y] < least) {
                y++;
                continue;
            }
            int top = y;
            int end = y;
            long sum = 0;
            for (int weak = 0; y < rows.length && weak <= 2; y++) {
                boolean strong = rows[y] >= least;
                weak = strong ? 0 : weak + 1;
                end = strong ? y + 1 : end;
                sum += rows[y];
            }
            if (sum > most) {
                most = sum;
                best = new Band(top, end);
            }
        }
        return best;
    }

    private static Crop cut(Crop crop, boolean[] dark, int paper, double slope, Band band) {
        int[] lift = lift(crop.width(), slope);
        int[] columns = keptColumns(crop, dark, lift, band);
        int margin = (int) Math.round(MARGIN * band.height());
        int height = band.height() + 2 * margin;
        byte[] grey = new byte[columns.length * height];
        for (int i = 0; i < columns.length; i++) {
            int x = columns[i];
            for (int y = 0; y < height; y++) {
                int from = x < 0 ? -1 : band.top() - margin + y + lift[x];
                boolean outside = from < 0 || from >= crop.height();
                grey[y * columns.length + i] = (byte) (outside ? paper : crop.at(x, from));
            }
        }
        return new Crop(grey, columns.length, height);
    }

    /** The columns of the new crop, left to right, each as a column of the old one or -1 for added paper. */
    private static int[] keptColumns(Crop crop, boolean[] dark, int[] lift, Band band) {
        int end = (int) Math.round(END_MARGIN * band.height());
        int widest = (int) Math.round(WIDEST_GAP * band.height());
        int[] kept = new int[crop.width() + 2 * end];
        Arrays.fill(kept, -1);
        int count = end;
        int empty = 0;
        int last = end;
        for (int x = 0; x < crop.width(); x++) {
            boolean inked = false;
            for (int y = band.top(); y < band.bottom() && !inked; y++) {
                int from = y + lift[x];
                inked = from >= 0 && from < crop.height() && dark[from * crop.width() + x];
            }
            empty = inked ? 0 : empty + 1;
            boolean started = count > end || inked;
            if (started && empty <= widest) {
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
        long wanted = Math.max(1, (long) Math.ceil(Arrays.stream(histogram).asLongStream().sum() * share));
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
