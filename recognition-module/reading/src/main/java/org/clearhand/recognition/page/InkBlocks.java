package org.clearhand.recognition.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/** Blocks of ink full of small pieces and not much longer than high, as the symbols of squares are. */
public final class InkBlocks {
    /** As parts of the picture's longer side: 0.8 mm between pieces of a block, and blocks of 5 to 70 mm, on an A5 form. */
    private static final double GAP = 0.004;
    /** As a part of the shorter side of a zone, which a symbol fills by a third at least. */
    private static final double GAP_IN_ZONE = 0.08;

    private static final double SMALLEST = 0.022;
    private static final double LARGEST = 0.35;
    private static final double SMALLEST_IN_ZONE = 0.3;
    private static final int LARGE = 1200;
    /** The longest symbol, a Data Matrix of 8 rows, has 32 columns (ISO/IEC 16022). */
    private static final double MOST_OBLONG = 4.4;
    /** A block that lies askew by ten degrees fills three quarters of its box. */
    private static final double FULLEST = 0.72;

    private static final double LEAST_INK = 0.2;
    private static final double MOST_INK = 0.85;
    private static final int MOST = 8;

    private InkBlocks() {}

    /** The boxes of at most eight such blocks, with a margin, the fullest first. */
    public static List<PixelBox> onPage(InkMap ink) {
        int side = Math.max(ink.width(), ink.height());
        return blocks(ink, side >= LARGE ? 2 : 1, GAP * side, SMALLEST * side, LARGEST * side);
    }

    /** The same in a zone that was cut out for one symbol, which need not stand in its middle. */
    public static List<PixelBox> inZone(InkMap ink) {
        int side = Math.min(ink.width(), ink.height());
        return blocks(ink, /* times= */ 1, GAP_IN_ZONE * side, SMALLEST_IN_ZONE * side, MOST_OBLONG * side);
    }

    /** @param times by which the picture is made smaller before it is looked at; all else in its pixels */
    private static List<PixelBox> blocks(InkMap ink, int times, double widestGap, double smallest, double largest) {
        InkMap looked = times == 2 ? ink.halved() : ink;
        int gap = (int) Math.max(2, Math.ceil(widestGap / times));
        PixelBox all = new PixelBox(0, 0, looked.width(), looked.height());
        List<InkPart> blocks = InkPart.in(closed(looked, gap + 1), all).stream()
                .filter(part -> isBlock(part, looked, smallest / times, largest / times))
                .sorted(Comparator.comparingDouble(InkBlocks::fullness).reversed())
                .limit(MOST)
                .toList();
        List<PixelBox> boxes = new ArrayList<>();
        for (InkPart block : blocks) {
            PixelBox box = block.box();
            boxes.add(new PixelBox(times * box.left(), times * box.top(), times * box.right(), times * box.bottom())
                    .grown(times * gap, times * gap)
                    .within(ink.width(), ink.height()));
        }
        return boxes;
    }

    private static boolean isBlock(InkPart part, InkMap ink, double smallest, double largest) {
        int shorter = Math.min(part.box().width(), part.box().height());
        int longer = Math.max(part.box().width(), part.box().height());
        if (shorter < smallest || longer > largest || longer > MOST_OBLONG * shorter) {
            return false;
        }
        double share = (double) ink.count(part.box()) / ((double) shorter * longer);
        return fullness(part) >= FULLEST && share >= LEAST_INK && share <= MOST_INK;
    }

    private static double fullness(InkPart part) {
        return (double) part.pixels()
                / ((double) part.box().width() * part.box().height());
    }

    /** With gaps narrower than {@code side} pixels filled. */
    private static InkMap closed(InkMap ink, int side) {
        try (MatScope mats = new MatScope()) {
            Mat closed = mats.empty();
            Mat square = mats.keep(Imgproc.getStructuringElement(Imgproc.MORPH_RECT, new Size(side, side)));
            Imgproc.morphologyEx(mats.of(ink.asImage()), closed, Imgproc.MORPH_CLOSE, square);
            return InkMap.of(MatScope.toGrey(closed));
        }
    }
}
