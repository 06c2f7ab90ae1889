package org.clearhand.recognition.page;

import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * Evens out the paper and makes the ink black: each pixel is divided by the paper around it (a grey closing, smoothed), and the
 * darkest fiftieth becomes 0.
 */
final class EvenContrast {
    private static final int WHITE = 255;
    private static final double INK_PERCENTILE = 0.02;
    /** Blank paper is not stretched until its grain looks like ink. */
    private static final int LEAST_CONTRAST = 30;

    private EvenContrast() {}

    static GreyImage of(GreyImage picture) {
        int side = Math.max(5, picture.height() / 2 | 1);
        GreyImage even;
        try (MatScope mats = new MatScope()) {
            Mat grey = mats.of(picture);
            Mat paper = mats.empty();
            Mat kernel = mats.keep(Imgproc.getStructuringElement(Imgproc.MORPH_ELLIPSE, new Size(side, side)));
            Imgproc.morphologyEx(grey, paper, Imgproc.MORPH_CLOSE, kernel);
            Imgproc.blur(paper, paper, new Size(side, side));
            Mat flat = mats.empty();
            Core.divide(grey, paper, flat, WHITE);
            even = MatScope.toGrey(flat);
        }
        int ink = Math.min(WHITE - LEAST_CONTRAST, even.level(INK_PERCENTILE));
        byte[] stretched = new byte[even.pixels().length];
        for (int i = 0; i < stretched.length; i++) {
            int level = even.pixels()[i] & 0xff;
            stretched[i] = (byte) Math.max(0, Math.min(WHITE, WHITE * (level - ink) / (WHITE - ink)));
        }
        return new GreyImage(even.width(), even.height(), stretched);
    }
}
