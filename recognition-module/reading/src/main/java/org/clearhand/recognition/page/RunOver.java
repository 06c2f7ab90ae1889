package org.clearhand.recognition.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A row of stamped or written digits that does not keep to its box: some stand across its upper, lower or right side. The row is
 * followed from the pieces of ink that cross a side to those of their height beside them.
 */
final class RunOver {
    private static final double LEAST_MILLIMETRES = 1.6;
    private static final double MOST_MILLIMETRES = 6;
    /** A piece that reaches farther than this beyond a side crosses it. */
    private static final double CROSSES_MILLIMETRES = 0.6;
    /** Widest gap between two digits of one number. */
    private static final double GAP_MILLIMETRES = 7;

    private static final double LEAST_COMMON_HEIGHT = 0.6;

    private final PixelBox box;
    private final double scale;

    /**
     * @param box inside of the printed box, in pixels of the cleaned picture
     * @param pixelsPerMillimetre scale of that picture
     */
    RunOver(PixelBox box, double pixelsPerMillimetre) {
        this.box = box;
        this.scale = pixelsPerMillimetre;
    }

    /** The outline of the row; empty where everything keeps to the box. */
    Optional<PixelBox> row(GreyImage cleaned) {
        List<PixelBox> digits =
                InkPart.in(InkMap.ofLine(cleaned), new PixelBox(0, 0, cleaned.width(), cleaned.height())).stream()
                        .map(InkPart::box)
                        .filter(piece -> piece.height() >= LEAST_MILLIMETRES * scale
                                && piece.height() <= MOST_MILLIMETRES * scale
                                && piece.width() <= MOST_MILLIMETRES * scale)
                        .sorted(Comparator.comparingInt(PixelBox::left))
                        .toList();
        List<PixelBox> crossing = digits.stream().filter(this::crosses).toList();
        if (crossing.isEmpty()) {
            return Optional.empty();
        }
        List<PixelBox> row = new ArrayList<>(crossing);
        boolean grown = true;
        while (grown) {
            grown = false;
            for (PixelBox digit : digits) {
                if (!row.contains(digit) && row.stream().anyMatch(one -> beside(one, digit))) {
                    row.add(digit);
                    grown = true;
                }
            }
        }
        return row.stream().reduce(PixelBox::union);
    }

    private boolean crosses(PixelBox piece) {
        double over = CROSSES_MILLIMETRES * scale;
        boolean inside = piece.right() > box.left()
                && piece.left() < box.right()
                && piece.bottom() > box.top()
                && piece.top() < box.bottom();
        boolean beyond = piece.top() < box.top() - over
                || piece.bottom() > box.bottom() + over
                || piece.right() > box.right() + over;
        return inside && beyond;
    }

    private boolean beside(PixelBox one, PixelBox other) {
        int common = Math.min(one.bottom(), other.bottom()) - Math.max(one.top(), other.top());
        int gap = Math.max(one.left(), other.left()) - Math.min(one.right(), other.right());
        return common >= LEAST_COMMON_HEIGHT * Math.max(one.height(), other.height()) && gap <= GAP_MILLIMETRES * scale;
    }
}
