package org.clearhand.recognition.evaluation;

import org.clearhand.recognition.page.GreyImage;

/** What stands in the way of reading a picture, as far as the picture alone shows it; the first that applies counts. */
public enum PictureQuality {
    SMALL("fewer than 20 rows"),
    FAINT("ink less than 60 grey levels below paper"),
    NOISY("neighbouring pixels of the paper differ by more than 6 grey levels on average"),
    TWO_LEVEL("black and white only"),
    CLEAR("nothing of all that");

    private static final int FEWEST_ROWS = 20;
    private static final int LEAST_CONTRAST = 60;
    private static final double MOST_GRAIN = 6;

    private final String meaning;

    PictureQuality(String meaning) {
        this.meaning = meaning;
    }

    public String meaning() {
        return meaning;
    }

    public static PictureQuality of(GreyImage image) {
        int[] histogram = new int[256];
        for (byte pixel : image.pixels()) {
            histogram[pixel & 0xff]++;
        }
        int pixels = image.pixels().length;
        int paper = percentile(histogram, pixels, 0.75);
        if (image.height() < FEWEST_ROWS) {
            return SMALL;
        }
        if (paper - percentile(histogram, pixels, 0.02) < LEAST_CONTRAST) {
            return FAINT;
        }
        if (histogram[0] + histogram[255] == pixels) {
            return TWO_LEVEL;
        }
        return grain(image, percentile(histogram, pixels, 0.4)) > MOST_GRAIN ? NOISY : CLEAR;
    }

    /** Mean difference of horizontal neighbours that are both paper. */
    private static double grain(GreyImage image, int darkestPaper) {
        long sum = 0;
        long count = 0;
        for (int y = 0; y < image.height(); y++) {
            for (int x = 1; x < image.width(); x++) {
                int left = image.at(x - 1, y);
                int right = image.at(x, y);
                if (left >= darkestPaper && right >= darkestPaper) {
                    sum += Math.abs(left - right);
                    count++;
                }
            }
        }
        return count == 0 ? 0 : (double) sum / count;
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
