package org.clearhand.recognition.page;

import org.opencv.core.Mat;
import org.opencv.imgproc.Imgproc;

/** Takes grain and single specks out by the median of each 3 x 3 pixels. Strokes of one pixel's width do not survive it. */
final class NoiseReduction {
    private static final int SIDE = 3;

    private NoiseReduction() {}

    static GreyImage of(GreyImage picture) {
        try (MatScope mats = new MatScope()) {
            Mat quiet = mats.empty();
            Imgproc.medianBlur(mats.of(picture), quiet, SIDE);
            return MatScope.toGrey(quiet);
        }
    }
}
