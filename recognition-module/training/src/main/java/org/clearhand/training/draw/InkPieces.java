package org.clearhand.training.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import org.clearhand.recognition.page.InkMap;
import org.clearhand.recognition.page.InkPart;
import org.clearhand.recognition.page.PixelBox;

/** What stands side by side in a line: connected pieces of ink, those above each other taken together. */
public final class InkPieces {
    private static final double ONE_ABOVE_THE_OTHER = 0.5;

    private InkPieces() {}

    /**
     * The outlines from left to right.
     *
     * @param speck smaller pieces are left out, in pixels of ink
     * @param noPart whether what stands above or below the one before it is no part of it, and is left out
     */
    public static List<PixelBox> sideBySide(InkMap ink, int speck, BiPredicate<PixelBox, PixelBox> noPart) {
        List<PixelBox> boxes = new ArrayList<>();
        InkPart.in(ink, new PixelBox(0, 0, ink.width(), ink.height())).stream()
                .filter(part -> part.pixels() >= speck)
                .map(InkPart::box)
                .sorted(Comparator.comparingInt(PixelBox::left))
                .forEach(box -> {
                    int last = boxes.size() - 1;
                    if (last < 0 || !isAbove(boxes.get(last), box)) {
                        boxes.add(box);
                    } else if (!noPart.test(boxes.get(last), box)) {
                        boxes.set(last, boxes.get(last).union(box));
                    }
                });
        return boxes;
    }

    private static boolean isAbove(PixelBox one, PixelBox other) {
        int shared = Math.min(one.right(), other.right()) - Math.max(one.left(), other.left());
        return shared > ONE_ABOVE_THE_OTHER * Math.min(one.width(), other.width());
    }
}
