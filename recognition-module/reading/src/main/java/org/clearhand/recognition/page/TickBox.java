package org.clearhand.recognition.page;

import java.util.Optional;

/**
 * A printed box to tick. It is found by its four sides inside the field's zone, and told to be marked by the share of its inside that
 * is ink. A box blackened all over may be a mark or a mark taken back, so it is doubtful.
 */
final class TickBox {
    private static final double SMALLEST_MILLIMETRES = 2.2;
    private static final double LARGEST_MILLIMETRES = 9;
    private static final double LEAST_SIDE = 0.7;
    private static final double SQUARE_SLACK = 0.25;
    private static final double GAP_MILLIMETRES = 0.3;
    private static final double LINE_MILLIMETRES = 0.45;
    private static final int LEAST_MARGIN = 25;
    /** Shares of pixels that are darker: than paper, than the paper inside the box, and than its print. */
    private static final double PAPER = 0.6;

    private static final double PAPER_INSIDE = 0.75;
    private static final double PRINT = 0.02;
    /** How dark the lines of a box are at least, of the way from paper to print. */
    private static final double LINE = 0.4;

    /** How dark a stroke is at least, of the way from paper to print. */
    private static final double PEN = 0.3;

    private static final double MARKED = 0.035;
    private static final double MARKED_SLOPE = 0.006;
    private static final double BLACKENED = 0.6;

    private TickBox() {}

    static MarkInk of(GreyImage zone, double pixelsPerMillimetre) {
        int margin = Math.max(LEAST_MARGIN, (int) (LINE * (zone.level(PAPER) - zone.level(PRINT))));
        int window = (int) (2 * LARGEST_MILLIMETRES * pixelsPerMillimetre);
        // A frame at the zone's side darkens what its surroundings are compared with.
        Optional<PixelBox> found = find(InkMap.of(zone, window, margin), pixelsPerMillimetre)
                .or(() -> find(InkMap.darkerThan(zone, zone.level(PAPER) - margin), pixelsPerMillimetre));
        if (found.isEmpty()) {
            return MarkInk.doubtful(0.5, "its box was not found");
        }
        int line = (int) Math.max(2, Math.round(LINE_MILLIMETRES * pixelsPerMillimetre));
        double share = share(zone, found.get().grown(-line, -line));
        double present = MarkInk.rise(share, MARKED, MARKED_SLOPE);
        if (share > BLACKENED) {
            return MarkInk.doubtful(present, "blackened all over: a mark, or a mark taken back");
        }
        return present > 0.1 && present < 0.9
                ? MarkInk.doubtful(present, "more than dirt, less than a mark")
                : MarkInk.told(present);
    }

    /** The nearly square box whose weakest side is most complete; the larger of equals. */
    static Optional<PixelBox> find(InkMap ink, double pixelsPerMillimetre) {
        int least = (int) (SMALLEST_MILLIMETRES * pixelsPerMillimetre);
        int most = (int) (LARGEST_MILLIMETRES * pixelsPerMillimetre);
        int run = Math.max(3, least * 2 / 3);
        LineMap lines = LineMap.of(ink, (int) Math.max(1, GAP_MILLIMETRES * pixelsPerMillimetre), run, run);
        Optional<PixelBox> best = Optional.empty();
        double bestScore = LEAST_SIDE;
        for (int top = 0; top + least < lines.height(); top++) {
            for (int left = 0; left + least < lines.width(); left++) {
                if (!lines.isHorizontal(left, top) || !lines.isVertical(left, top)) {
                    continue;
                }
                for (int width = least; width <= most && left + width < lines.width(); width++) {
                    if (!lines.isHorizontal(left + width, top)) {
                        break;
                    }
                    Optional<PixelBox> box = closed(lines, left, top, width);
                    double score = box.map(one -> weakest(lines, one)).orElse(0.0) + 1e-3 * width / most;
                    if (score > bestScore) {
                        bestScore = score;
                        best = box;
                    }
                }
            }
        }
        return best;
    }

    /** The box with this upper side whose lower side is most complete, if both upright sides begin here. */
    private static Optional<PixelBox> closed(LineMap lines, int left, int top, int width) {
        Optional<PixelBox> best = Optional.empty();
        double bestCover = LEAST_SIDE;
        if (lines.columnCover(left + width, top, top + width / 2) < LEAST_SIDE) {
            return best;
        }
        int slack = (int) Math.max(1, SQUARE_SLACK * width);
        for (int bottom = top + width - slack; bottom <= Math.min(lines.height() - 1, top + width + slack); bottom++) {
            double cover = lines.rowCover(bottom, left, left + width);
            if (cover > bestCover) {
                bestCover = cover;
                best = Optional.of(new PixelBox(left, top, left + width, bottom));
            }
        }
        return best;
    }

    private static double weakest(LineMap lines, PixelBox box) {
        return Math.min(
                Math.min(
                        lines.rowCover(box.top(), box.left(), box.right()),
                        lines.rowCover(box.bottom(), box.left(), box.right())),
                Math.min(
                        lines.columnCover(box.left(), box.top(), box.bottom()),
                        lines.columnCover(box.right(), box.top(), box.bottom())));
    }

    /**
     * How much of the inside is darker than its paper. A pen is often paler than the print around it, which darkens what is near, so
     * the paper is the brighter one of inside and zone, and print only says how much darker a stroke has to be.
     */
    private static double share(GreyImage zone, PixelBox inside) {
        GreyImage box = zone.cut(inside);
        int paper = Math.max(zone.level(PAPER), box.level(PAPER_INSIDE));
        int lightest = paper - Math.max(LEAST_MARGIN, (int) (PEN * (paper - zone.level(PRINT))));
        int count = 0;
        for (int y = 0; y < box.height(); y++) {
            for (int x = 0; x < box.width(); x++) {
                count += box.at(x, y) < lightest ? 1 : 0;
            }
        }
        return (double) count / (box.width() * box.height());
    }
}
