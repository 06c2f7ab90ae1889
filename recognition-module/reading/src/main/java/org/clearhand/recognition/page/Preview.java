package org.clearhand.recognition.page;

import java.util.List;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.core.MatOfInt;
import org.opencv.core.Size;
import org.opencv.imgcodecs.Imgcodecs;
import org.opencv.imgproc.Imgproc;

/**
 * The upright page as a PNG file for people's eyes.
 *
 * @param scale pixels of the preview for one pixel of the page
 */
public record Preview(int width, int height, double scale) {
    private static final int WIDEST = 2000;
    private static final int COMPRESSION = 3;

    /** The size a page's preview has; never larger than the page. */
    public static Preview of(UprightPage page) {
        double scale = Math.min(1, (double) WIDEST / Math.max(page.width(), page.height()));
        return new Preview(
                Math.max(1, (int) Math.round(page.width() * scale)),
                Math.max(1, (int) Math.round(page.height() * scale)),
                scale);
    }

    /** The PNG file, in colour if the page is. */
    public byte[] png(UprightPage page) {
        try (MatScope mats = new MatScope()) {
            Mat whole = mats.empty();
            List<GreyImage> planes = page.colours().cut(new PixelBox(0, 0, page.width(), page.height()));
            if (planes.isEmpty()) {
                mats.of(page.grey()).copyTo(whole);
            } else {
                Core.merge(List.of(mats.of(planes.get(2)), mats.of(planes.get(1)), mats.of(planes.get(0))), whole);
            }
            Mat small = mats.empty();
            Imgproc.resize(whole, small, new Size(width, height), 0, 0, Imgproc.INTER_AREA);
            MatOfByte file = new MatOfByte();
            mats.keep(file);
            MatOfInt settings = new MatOfInt(Imgcodecs.IMWRITE_PNG_COMPRESSION, COMPRESSION);
            mats.keep(settings);
            Imgcodecs.imencode(".png", small, file, settings);
            return file.toArray();
        }
    }
}
