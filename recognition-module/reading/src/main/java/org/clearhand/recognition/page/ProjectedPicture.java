package org.clearhand.recognition.page;

import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/** Draws pictures anew as a projection shows them. */
final class ProjectedPicture {
    private ProjectedPicture() {}

    /**
     * A picture of the same size, its border continued.
     *
     * @param back from pixels of the new picture to pixels of the old one
     */
    static GreyImage of(GreyImage picture, Projection back) {
        try (MatScope mats = new MatScope()) {
            Mat drawn = mats.empty();
            draw(mats.of(picture), drawn, back, new Size(picture.width(), picture.height()), mats);
            return MatScope.toGrey(drawn);
        }
    }

    /** @param drawn becomes the new picture, of any number of channels */
    static void draw(Mat picture, Mat drawn, Projection back, Size size, MatScope mats) {
        if (back.isAffine()) {
            Mat matrix = mats.keep(new Mat(2, 3, CvType.CV_64F));
            matrix.put(0, 0, back.xx(), back.xy(), back.x0(), back.yx(), back.yy(), back.y0());
            Imgproc.warpAffine(
                    picture,
                    drawn,
                    matrix,
                    size,
                    Imgproc.INTER_LINEAR | Imgproc.WARP_INVERSE_MAP,
                    Core.BORDER_REPLICATE);
        } else {
            Mat matrix = mats.keep(new Mat(3, 3, CvType.CV_64F));
            matrix.put(0, 0, back.xx(), back.xy(), back.x0(), back.yx(), back.yy(), back.y0(), back.wx(), back.wy(), 1);
            Imgproc.warpPerspective(
                    picture,
                    drawn,
                    matrix,
                    size,
                    Imgproc.INTER_LINEAR | Imgproc.WARP_INVERSE_MAP,
                    Core.BORDER_REPLICATE);
        }
    }
}
