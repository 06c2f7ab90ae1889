package org.clearhand.recognition.page;

import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.Point;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * The long straight runs of ink on an upright page: printed rules and box sides. Dotted and microprinted lines count too,
 * because short gaps are bridged; strokes of handwriting and letters are too short. Not changed after it is made.
 */
public final class LineMap {
    /** Pixels a line may stray to either side of the row or column asked about. */
    private static final int STRAY = 1;

    private final int width;
    private final int height;
    private final byte[] horizontal;
    private final byte[] vertical;

    private LineMap(int width, int height, byte[] horizontal, byte[] vertical) {
        this.width = width;
        this.height = height;
        this.horizontal = horizontal;
        this.vertical = vertical;
    }

    /**
     * The lines among this ink.
     *
     * @param gap longest hole inside a line, in pixels
     * @param leastHorizontal shortest run that counts as a horizontal line, in pixels
     * @param leastVertical shortest run that counts as a vertical line, in pixels
     */
    public static LineMap of(InkMap ink, int gap, int leastHorizontal, int leastVertical) {
        try (MatScope mats = new MatScope()) {
            Mat page = mats.of(ink.asImage());
            return new LineMap(
                    ink.width(),
                    ink.height(),
                    runs(page, gap, new Size(gap + 1, 1), new Size(leastHorizontal, 1), mats),
                    runs(page, gap, new Size(1, gap + 1), new Size(1, leastVertical), mats));
        }
    }

    /** Closes the gaps in one direction and then keeps what is long enough in it. */
    private static byte[] runs(Mat page, int margin, Size gap, Size least, MatScope mats) {
        Mat padded = mats.empty();
        // Paper around the picture: by default what lies outside takes whatever side makes a run longer.
        Core.copyMakeBorder(page, padded, margin, margin, margin, margin, Core.BORDER_CONSTANT, Scalar.all(0));
        widest(padded, gap, mats);
        narrowest(padded, gap, true, mats);
        narrowest(padded, least, false, mats);
        Mat grown = mats.empty();
        Imgproc.dilate(padded, grown, shape(least, mats), last(least), 1, Core.BORDER_CONSTANT, Scalar.all(0));
        Mat inside = mats.keep(grown.submat(margin, margin + page.rows(), margin, margin + page.cols()));
        Mat copy = mats.keep(inside.clone());
        return MatScope.toGrey(copy).pixels();
    }

    private static void widest(Mat page, Size size, MatScope mats) {
        Imgproc.dilate(page, page, shape(size, mats), new Point(0, 0), 1, Core.BORDER_CONSTANT, Scalar.all(0));
    }

    private static void narrowest(Mat page, Size size, boolean back, MatScope mats) {
        Point anchor = back ? last(size) : new Point(0, 0);
        Imgproc.erode(page, page, shape(size, mats), anchor, 1, Core.BORDER_CONSTANT, Scalar.all(0));
    }

    /** Of one and the other end, so that what is laid on comes back to where it was, also with an even number of pixels. */
    private static Point last(Size size) {
        return new Point(size.width - 1, size.height - 1);
    }

    private static Mat shape(Size size, MatScope mats) {
        return mats.keep(Imgproc.getStructuringElement(Imgproc.MORPH_RECT, size));
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** Share of the columns from..to (to excluded) where a horizontal line runs at row y, 0..1. */
    public double rowCover(int y, int from, int to) {
        int first = Math.max(0, from);
        int end = Math.min(width, to);
        if (end <= first) {
            return 0;
        }
        int covered = 0;
        for (int x = first; x < end; x++) {
            covered += horizontalNear(x, y) ? 1 : 0;
        }
        return (double) covered / (to - from);
    }

    /** Share of the rows from..to (to excluded) where a vertical line runs at column x, 0..1. */
    public double columnCover(int x, int from, int to) {
        int first = Math.max(0, from);
        int end = Math.min(height, to);
        if (end <= first) {
            return 0;
        }
        int covered = 0;
        for (int y = first; y < end; y++) {
            covered += verticalNear(x, y) ? 1 : 0;
        }
        return (double) covered / (to - from);
    }

    public boolean isHorizontal(int x, int y) {
        return horizontal[y * width + x] != 0;
    }

    public boolean isVertical(int x, int y) {
        return vertical[y * width + x] != 0;
    }

    private boolean horizontalNear(int x, int y) {
        for (int row = Math.max(0, y - STRAY); row <= Math.min(height - 1, y + STRAY); row++) {
            if (horizontal[row * width + x] != 0) {
                return true;
            }
        }
        return false;
    }

    private boolean verticalNear(int x, int y) {
        for (int column = Math.max(0, x - STRAY); column <= Math.min(width - 1, x + STRAY); column++) {
            if (vertical[y * width + column] != 0) {
                return true;
            }
        }
        return false;
    }
}
