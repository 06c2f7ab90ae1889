package org.clearhand.recognition.page;

import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * Erases straight printed lines from a picture that has no found anchor to say where they are: long thin runs of ink along a row
 * or a column. Where a stroke crosses a line it is drawn on from side to side.
 */
final class PrintedLines {
    private static final double LEAST_MILLIMETRES = 8;
    private static final double THICKEST_MILLIMETRES = 0.7;
    private static final double GAP_MILLIMETRES = 0.6;

    private PrintedLines() {}

    /** The picture without its horizontal lines. */
    static GreyImage withoutRules(GreyImage picture, double pixelsPerMillimetre) {
        return erased(picture, pixelsPerMillimetre, LEAST_MILLIMETRES, true);
    }

    /** The picture without lines from its top to its bottom, or nearly so: sides of boxes and cells. */
    static GreyImage withoutSides(GreyImage picture, double pixelsPerMillimetre) {
        double most = 0.6 * picture.height() / pixelsPerMillimetre;
        return erased(picture, pixelsPerMillimetre, most, false);
    }

    private static GreyImage erased(GreyImage picture, double scale, double least, boolean horizontal) {
        InkMap ink = InkMap.ofLine(picture);
        GreyImage lines =
                lines(ink, (int) Math.max(3, least * scale), (int) Math.max(1, GAP_MILLIMETRES * scale), horizontal);
        int thickest = (int) Math.max(2, Math.round(THICKEST_MILLIMETRES * scale));
        Canvas canvas = new Canvas(picture, new PixelBox(0, 0, picture.width(), picture.height()));
        int across = horizontal ? picture.width() : picture.height();
        int along = horizontal ? picture.height() : picture.width();
        for (int i = 0; i < across; i++) {
            int start = -1;
            for (int j = 0; j <= along; j++) {
                boolean line = j < along && (horizontal ? lines.at(i, j) : lines.at(j, i)) != 0;
                if (line) {
                    start = start < 0 ? j : start;
                } else if (start >= 0) {
                    if (j - start <= thickest && horizontal) {
                        canvas.eraseRows(start - 1, j + 1, i, i + 1);
                    } else if (j - start <= thickest) {
                        canvas.eraseColumns(start - 1, j + 1, i, i + 1);
                    }
                    start = -1;
                }
            }
        }
        return canvas.image();
    }

    /** The straight runs of ink of at least this length, holes up to {@code gap} bridged. */
    private static GreyImage lines(InkMap ink, int least, int gap, boolean horizontal) {
        try (MatScope mats = new MatScope()) {
            Mat bridged = mats.empty();
            Mat straight = mats.empty();
            Mat bridge = mats.keep(kernel(gap + 1, horizontal));
            Mat run = mats.keep(kernel(least, horizontal));
            Imgproc.morphologyEx(mats.of(ink.asImage()), bridged, Imgproc.MORPH_CLOSE, bridge);
            Imgproc.morphologyEx(bridged, straight, Imgproc.MORPH_OPEN, run);
            return MatScope.toGrey(straight);
        }
    }

    private static Mat kernel(int length, boolean horizontal) {
        return Imgproc.getStructuringElement(
                Imgproc.MORPH_RECT, horizontal ? new Size(length, 1) : new Size(1, length));
    }
}
