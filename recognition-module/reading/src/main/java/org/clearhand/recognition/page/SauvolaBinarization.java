package org.clearhand.recognition.page;

import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * Black and white by a threshold for each pixel: {@code m (1 + k (s / R - 1))} with the mean m and the standard deviation s of its
 * surroundings (Sauvola and Pietik&auml;inen 2000). It follows shaded paper, and blank paper stays white.
 */
final class SauvolaBinarization {
    private static final double K = 0.2;
    private static final double R = 128;
    private static final double WINDOW_MILLIMETRES = 4;

    private SauvolaBinarization() {}

    /** 0 where there is ink, 255 elsewhere. */
    static GreyImage of(GreyImage picture, double pixelsPerMillimetre) {
        int side = Math.max(7, (int) (WINDOW_MILLIMETRES * pixelsPerMillimetre) | 1);
        try (MatScope mats = new MatScope()) {
            Mat grey = mats.empty();
            mats.of(picture).convertTo(grey, CvType.CV_32F);
            Mat mean = mats.empty();
            Mat square = mats.empty();
            Imgproc.boxFilter(grey, mean, CvType.CV_32F, new Size(side, side));
            Imgproc.sqrBoxFilter(grey, square, CvType.CV_32F, new Size(side, side));
            Mat deviation = mats.empty();
            Core.multiply(mean, mean, deviation);
            Core.subtract(square, deviation, deviation);
            Core.max(deviation, mats.keep(Mat.zeros(deviation.size(), CvType.CV_32F)), deviation);
            Core.sqrt(deviation, deviation);
            Mat threshold = mats.empty();
            deviation.convertTo(threshold, CvType.CV_32F, K / R, 1 - K);
            Core.multiply(mean, threshold, threshold);
            Mat paper = mats.empty();
            Core.compare(grey, threshold, paper, Core.CMP_GT);
            return MatScope.toGrey(paper);
        }
    }
}
