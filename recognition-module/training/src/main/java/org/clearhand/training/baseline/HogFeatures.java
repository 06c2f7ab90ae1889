package org.clearhand.training.baseline;

import org.clearhand.recognition.page.GreyImage;
import org.clearhand.recognition.page.OpenCv;
import org.clearhand.recognition.page.PixelBox;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfFloat;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.opencv.objdetect.HOGDescriptor;

/**
 * Histograms of oriented gradients (Dalal and Triggs 2005) of one digit: its ink is cut out, brought to one size with its aspect
 * kept, and described by nine directions in cells of 8 x 8 pixels, normalised in overlapping blocks. For one thread at a time.
 */
public final class HogFeatures {
    private static final int SIDE = 32;
    private static final int WRITING = 26;
    private static final int BLOCK = 16;
    private static final int STRIDE = 4;
    private static final int CELL = 8;
    private static final int DIRECTIONS = 9;
    private static final double PAPER = 0.75;
    private static final double INK = 0.02;
    private static final int LEAST_INK = 100;

    private final HOGDescriptor descriptor;

    public HogFeatures() {
        OpenCv.load();
        descriptor = new HOGDescriptor(
                new Size(SIDE, SIDE),
                new Size(BLOCK, BLOCK),
                new Size(STRIDE, STRIDE),
                new Size(CELL, CELL),
                DIRECTIONS);
    }

    /** How many numbers describe a digit. */
    public int size() {
        return (int) descriptor.getDescriptorSize();
    }

    /** Numbers of 0 to 1; those of empty paper where there is no ink. */
    public float[] of(GreyImage image) {
        Mat ink = new Mat(image.height(), image.width(), CvType.CV_8UC1);
        Mat window = new Mat(SIDE, SIDE, CvType.CV_8UC1, new Scalar(0));
        MatOfFloat numbers = new MatOfFloat();
        try {
            byte[] levels = ink(image);
            ink.put(0, 0, levels);
            place(ink, box(levels, image.width(), image.height()), window);
            descriptor.compute(window, numbers);
            return numbers.toArray();
        } finally {
            ink.release();
            window.release();
            numbers.release();
        }
    }

    /** 0 paper, 255 ink, whatever the contrast. */
    private static byte[] ink(GreyImage image) {
        int paper = image.level(PAPER);
        int darkest = Math.min(paper - 1, image.level(INK));
        byte[] ink = new byte[image.pixels().length];
        for (int i = 0; i < ink.length; i++) {
            int level = 255 * (paper - (image.pixels()[i] & 0xff)) / (paper - darkest);
            ink[i] = (byte) Math.max(0, Math.min(255, level));
        }
        return ink;
    }

    private static PixelBox box(byte[] ink, int width, int height) {
        int left = width;
        int right = 0;
        int top = height;
        int bottom = 0;
        for (int i = 0; i < ink.length; i++) {
            if ((ink[i] & 0xff) > LEAST_INK) {
                left = Math.min(left, i % width);
                right = Math.max(right, i % width + 1);
                top = Math.min(top, i / width);
                bottom = Math.max(bottom, i / width + 1);
            }
        }
        return right > left ? new PixelBox(left, top, right, bottom) : new PixelBox(0, 0, width, height);
    }

    private static void place(Mat ink, PixelBox box, Mat window) {
        double scale = (double) WRITING / Math.max(box.width(), box.height());
        int width = (int) Math.max(1, Math.round(box.width() * scale));
        int height = (int) Math.max(1, Math.round(box.height() * scale));
        Mat cut = ink.submat(new Rect(box.left(), box.top(), box.width(), box.height()));
        Mat target = window.submat(new Rect((SIDE - width) / 2, (SIDE - height) / 2, width, height));
        Imgproc.resize(cut, target, target.size(), 0, 0, scale < 1 ? Imgproc.INTER_AREA : Imgproc.INTER_LINEAR);
        cut.release();
        target.release();
    }
}
