package org.clearhand.recognition;

import java.util.ArrayList;
import java.util.List;
import org.clearhand.recognition.page.GreyImage;
import org.clearhand.recognition.page.Skew;
import org.clearhand.recognition.page.UprightPage;

/** Measures a page before anything is read from it. A defect is reported, not judged: what it hurts shows in the readings. */
final class ImageQuality {
    private static final int SMALLEST_WIDTH_PIXELS = 600;
    private static final double MOST_SKEW_DEGREES = 3;
    private static final int DARKEST_PAPER = 90;
    private static final int LEAST_CONTRAST = 40;
    private static final double LEAST_INK = 0.0005;
    private static final double MOST_INK = 0.4;
    private static final double INK_PERCENTILE = 0.01;

    private ImageQuality() {}

    static IqaReport of(UprightPage page) {
        int[] histogram = histogram(page.grey());
        int paper = paper(histogram);
        int contrast = Math.max(0, paper - level(histogram, page.grey().pixels().length));
        double skew = Skew.degrees(page.ink());
        double ink = page.ink().share();
        List<String> defects = new ArrayList<>();
        add(defects, Math.max(page.width(), page.height()) < SMALLEST_WIDTH_PIXELS, "below minimum size");
        add(defects, Math.abs(skew) > MOST_SKEW_DEGREES, "excessive skew");
        add(defects, paper < DARKEST_PAPER || ink > MOST_INK, "too dark");
        add(defects, contrast < LEAST_CONTRAST || ink < LEAST_INK, "too light");
        return new IqaReport(skew, ink, paper, contrast, defects);
    }

    private static void add(List<String> defects, boolean found, String name) {
        if (found) {
            defects.add(name);
        }
    }

    private static int[] histogram(GreyImage grey) {
        int[] histogram = new int[256];
        for (byte pixel : grey.pixels()) {
            histogram[pixel & 0xff]++;
        }
        return histogram;
    }

    private static int paper(int[] histogram) {
        int paper = 0;
        for (int level = 0; level < histogram.length; level++) {
            paper = histogram[level] >= histogram[paper] ? level : paper;
        }
        return paper;
    }

    private static int level(int[] histogram, int pixels) {
        long seen = 0;
        int level = 0;
        while (level < 255 && seen + histogram[level] < INK_PERCENTILE * pixels) {
            seen += histogram[level];
            level++;
        }
        return level;
    }
}
