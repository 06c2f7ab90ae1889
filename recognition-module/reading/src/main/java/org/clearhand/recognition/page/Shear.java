package org.clearhand.recognition.page;

import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/** Shears pictures; the border is continued, and the picture grows so that nothing is cut off. */
final class Shear {
    private Shear() {}

    /** Each row moved to the right by {@code slope} pixels for every row it stands below the top (negative: to the left). */
    static GreyImage rows(GreyImage picture, double slope) {
        double most = slope * picture.height();
        double[] map = {1, slope, Math.max(0, -most), 0, 1, 0};
        return warped(picture, map, picture.width() + (int) Math.ceil(Math.abs(most)), picture.height());
    }

    /** Each column moved down by {@code slope} pixels for every column it stands right of the left edge. */
    static GreyImage columns(GreyImage picture, double slope) {
        double most = slope * picture.width();
        double[] map = {1, 0, 0, slope, 1, Math.max(0, -most)};
        return warped(picture, map, picture.width(), picture.height() + (int) Math.ceil(Math.abs(most)));
    }

    private static GreyImage warped(GreyImage picture, double[] map, int width, int height) {
        try (MatScope mats = new MatScope()) {
            Mat matrix = mats.keep(new Mat(2, 3, CvType.CV_64F));
            matrix.put(0, 0, map);
            Mat sheared = mats.empty();
            Imgproc.warpAffine(
                    mats.of(picture),
                    sheared,
                    matrix,
                    new Size(width, height),
                    Imgproc.INTER_LINEAR,
                    Core.BORDER_CONSTANT,
                    Scalar.all(picture.level(0.75)));
            return MatScope.toGrey(sheared);
        }
    }
}
