package org.clearhand.recognition.page;

import java.util.ArrayList;
import java.util.List;
import org.opencv.core.Mat;
import org.opencv.imgproc.Imgproc;

/**
 * A connected piece of ink.
 *
 * @param box its outline in pixels of the page
 * @param pixels how many pixels of ink it has
 */
public record InkPart(PixelBox box, int pixels) {
    /** All connected pieces (corners touching count) inside {@code area}, which is cut to the page; in no order. */
    public static List<InkPart> in(InkMap ink, PixelBox area) {
        PixelBox inside = area.within(ink.width(), ink.height());
        try (MatScope mats = new MatScope()) {
            Mat labels = mats.empty();
            Mat statistics = mats.empty();
            Mat centres = mats.empty();
            int count = Imgproc.connectedComponentsWithStats(
                    mats.of(ink.asImage().cut(inside)), labels, statistics, centres, 8);
            List<InkPart> parts = new ArrayList<>();
            int[] row = new int[5];
            for (int i = 1; i < count; i++) {
                statistics.get(i, 0, row);
                int left = inside.left() + row[Imgproc.CC_STAT_LEFT];
                int top = inside.top() + row[Imgproc.CC_STAT_TOP];
                PixelBox box =
                        new PixelBox(left, top, left + row[Imgproc.CC_STAT_WIDTH], top + row[Imgproc.CC_STAT_HEIGHT]);
                parts.add(new InkPart(box, row[Imgproc.CC_STAT_AREA]));
            }
            return parts;
        }
    }
}
