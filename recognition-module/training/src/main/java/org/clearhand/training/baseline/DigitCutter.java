package org.clearhand.training.baseline;

import java.util.ArrayList;
import java.util.List;
import org.clearhand.recognition.page.GreyImage;
import org.clearhand.recognition.page.InkMap;
import org.clearhand.recognition.page.PixelBox;
import org.clearhand.training.draw.InkPieces;

/**
 * Cuts a string of digits into single ones by connected pieces of ink: pieces above each other belong together, low ones are marks
 * and dropped, and what is too wide for one digit is cut where fewest of its rows hold ink. It knows nothing of digits.
 */
public final class DigitCutter {
    /** A picture narrower than this, in heights, holds a single digit. */
    private static final double SINGLE = 1.3;

    private static final double LOW = 0.5;
    private static final double WIDE = 1.25;
    private static final double USUAL_WIDTH = 0.75;
    private static final int SPECK = 8;

    private DigitCutter() {}

    /** The digits from left to right, each in a picture of its own. */
    public static List<GreyImage> cut(GreyImage image) {
        if (image.width() < SINGLE * image.height()) {
            return List.of(image);
        }
        InkMap ink = InkMap.ofLine(image);
        List<PixelBox> boxes = InkPieces.sideBySide(ink, SPECK, (upper, lower) -> false);
        int tallest = boxes.stream().mapToInt(PixelBox::height).max().orElse(0);
        List<GreyImage> digits = new ArrayList<>();
        for (PixelBox box : boxes) {
            if (box.height() >= LOW * tallest) {
                parts(ink, box)
                        .forEach(part -> digits.add(image.cut(part.grown(2, 2).within(image.width(), image.height()))));
            }
        }
        return digits;
    }

    private static List<PixelBox> parts(InkMap ink, PixelBox box) {
        int count = box.width() < WIDE * box.height()
                ? 1
                : (int) Math.max(2, Math.round(box.width() / (USUAL_WIDTH * box.height())));
        List<PixelBox> parts = new ArrayList<>();
        int left = box.left();
        for (int i = 1; i < count; i++) {
            int cut = thinnest(ink, box, box.left() + box.width() * i / count, box.width() / (4 * count));
            if (cut > left) {
                parts.add(new PixelBox(left, box.top(), cut, box.bottom()));
                left = cut;
            }
        }
        parts.add(new PixelBox(left, box.top(), box.right(), box.bottom()));
        return parts;
    }

    private static int thinnest(InkMap ink, PixelBox box, int around, int reach) {
        int best = around;
        int least = Integer.MAX_VALUE;
        for (int x = Math.max(box.left() + 1, around - reach); x <= Math.min(box.right() - 1, around + reach); x++) {
            int rows = 0;
            for (int y = box.top(); y < box.bottom(); y++) {
                rows += ink.at(x, y) ? 1 : 0;
            }
            if (rows < least) {
                least = rows;
                best = x;
            }
        }
        return best;
    }
}
