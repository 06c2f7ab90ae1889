package org.clearhand.recognition.quality;

import org.clearhand.recognition.page.GreyImage;

/** The grey levels of a page. Immutable. */
final class Levels {
    private static final double INK_SHARE = 0.01;
    private static final int LIGHT = 110;
    private static final int RANGE = 3;

    private final int[] histogram;
    private final int pixels;
    private final int paper;
    private final int ink;

    private Levels(int[] histogram, int pixels, int paper, int ink) {
        this.histogram = histogram;
        this.pixels = pixels;
        this.paper = paper;
        this.ink = ink;
    }

    /** The most frequent level of what may be paper, 0 black to 255 white. */
    int paper() {
        return paper;
    }

    /** The level one per cent of the page is darker than. */
    int ink() {
        return ink;
    }

    static Levels of(GreyImage picture) {
        int[] histogram = new int[256];
        for (byte pixel : picture.pixels()) {
            histogram[pixel & 0xff]++;
        }
        int paper = paper(histogram);
        int pixels = picture.pixels().length;
        long seen = 0;
        int ink = -1;
        do {
            ink++;
            seen += histogram[ink];
        } while (ink < 255 && seen < INK_SHARE * pixels);
        return new Levels(histogram, pixels, paper, ink);
    }

    /**
     * The middle of the fullest range of levels. Where at least a fifth of the page is light enough for paper, only that part is looked
     * at: a fill or a scanner's background has one level, paper has many.
     */
    private static int paper(int[] histogram) {
        long light = 0;
        long all = 0;
        for (int level = 0; level < histogram.length; level++) {
            all += histogram[level];
            light += level >= LIGHT ? histogram[level] : 0;
        }
        int paper = 0;
        long fullest = -1;
        for (int level = 5 * light >= all ? LIGHT : 0; level < histogram.length; level++) {
            long range = 0;
            for (int i = Math.max(0, level - RANGE); i <= Math.min(histogram.length - 1, level + RANGE); i++) {
                range += histogram[i];
            }
            paper = range >= fullest ? level : paper;
            fullest = Math.max(fullest, range);
        }
        return paper;
    }

    /** Share of the page below a level, 0..1. */
    double below(int level) {
        long seen = 0;
        for (int i = 0; i < Math.min(level, histogram.length); i++) {
            seen += histogram[i];
        }
        return (double) seen / pixels;
    }

    int contrast() {
        return Math.max(0, paper - ink);
    }
}
