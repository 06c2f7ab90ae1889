package org.clearhand.recognition.page;

import java.util.ArrayList;
import java.util.List;
import org.opencv.core.CvType;
import org.opencv.core.Mat;

/**
 * Owns the native pictures of one computation and frees them when it ends: a {@link Mat} that waits for the garbage collector
 * holds memory the collector cannot see. Not thread-safe.
 */
final class MatScope implements AutoCloseable {
    private final List<Mat> mats = new ArrayList<>();

    MatScope() {
        OpenCv.load();
    }

    /** A Mat without content, for results. */
    Mat empty() {
        return keep(new Mat());
    }

    /** A copy of a grey picture, one unsigned byte a pixel. */
    Mat of(GreyImage image) {
        Mat mat = keep(new Mat(image.height(), image.width(), CvType.CV_8UC1));
        mat.put(0, 0, image.pixels());
        return mat;
    }

    Mat keep(Mat mat) {
        mats.add(mat);
        return mat;
    }

    /** The content of a one-channel byte Mat as our own picture. */
    static GreyImage toGrey(Mat mat) {
        byte[] pixels = new byte[mat.rows() * mat.cols()];
        mat.get(0, 0, pixels);
        return new GreyImage(mat.cols(), mat.rows(), pixels);
    }

    @Override
    public void close() {
        mats.forEach(Mat::release);
        mats.clear();
    }
}
