package org.clearhand.recognition.page;

import java.util.List;
import java.util.Optional;

/** The rectangle that holds the writing in a cut zone: every piece of ink that is more than dirt. */
final class WritingExtent {
    /** A piece wholly inside this part of the height at the upper or lower edge belongs to something else. */
    private static final double EDGE_OF_HEIGHT = 0.15;

    /** Writing is at least this part of the way from paper to the darkest ink; security print is paler. */
    private static final double INK_OF_CONTRAST = 0.4;

    /** The same where whole words may be paler than the darkest ink: what is cut off a line nobody reads. */
    private static final double INK_OF_LINE = 0.25;

    /** Paper that is left before and behind the writing of a line, in heights of the line. */
    private static final double BESIDE_LINE = 0.5;

    /** What lies alone within so much of a side, and touches it, is the end of a line that runs there. */
    private static final double BESIDE_MILLIMETRES = 0.6;
    /** Of the height: what is higher may be a 1, unless it is as thin as a printed line. */
    private static final double HIGHEST_AT_SIDE = 0.4;

    private static final double THIN_MILLIMETRES = 0.4;

    private static final double INK_SHARE = 0.01;

    private static final double WINDOW_MILLIMETRES = 8;
    private static final int LEAST_MARGIN = 20;
    private static final double DIRT_MILLIMETRES = 0.5;

    private WritingExtent() {}

    /** The part of a zone that holds its writing, with a margin of so much of its height; empty where nothing is written. */
    static Optional<PixelBox> withMargin(GreyImage zone, Registration registration, double marginOfHeight) {
        return of(zone, registration, INK_OF_CONTRAST)
                .filter(extent -> !isEndOfLine(extent, zone, registration))
                .map(extent -> {
                    int margin = (int) Math.round(marginOfHeight * extent.height());
                    return extent.grown(margin, margin).within(zone.width(), zone.height());
                });
    }

    /** Whether all that is in a zone is a short or thin upright piece at its left or right side: a printed line that was not erased to its end. */
    private static boolean isEndOfLine(PixelBox extent, GreyImage zone, Registration registration) {
        int beside = Math.max(2, registration.pixels(BESIDE_MILLIMETRES));
        boolean atLeft = extent.left() <= 0 && extent.right() <= beside;
        boolean atRight = extent.right() >= zone.width() && extent.left() >= zone.width() - beside;
        boolean thin = extent.width() <= Math.max(2, registration.pixels(THIN_MILLIMETRES));
        return (atLeft || atRight) && (thin || extent.height() <= HIGHEST_AT_SIDE * zone.height());
    }

    /** The columns of a line that hold its writing, all rows of it, with some paper on both sides; empty where nothing is written. */
    static Optional<PixelBox> columns(GreyImage line, Registration registration) {
        int beside = (int) Math.round(BESIDE_LINE * line.height());
        return of(line, registration, INK_OF_LINE)
                .map(extent -> new PixelBox(extent.left() - beside, 0, extent.right() + beside, line.height())
                        .within(line.width(), line.height()));
    }

    private static Optional<PixelBox> of(GreyImage zone, Registration registration, double inkOfContrast) {
        int window = registration.pixels(WINDOW_MILLIMETRES);
        return of(zone, window, LEAST_MARGIN, inkOfContrast, registration.pixels(DIRT_MILLIMETRES));
    }

    /**
     * The smallest box around the writing, in pixels of the zone; empty where nothing is written.
     *
     * @param grey the zone, printed lines erased
     * @param window side of the square a pixel is compared with
     * @param margin least number of grey levels between paper and ink
     * @param dirt a piece smaller than this in both directions is no writing, in pixels
     */
    static Optional<PixelBox> of(GreyImage grey, int window, int margin, int dirt) {
        return of(grey, window, margin, INK_OF_CONTRAST, dirt);
    }

    private static Optional<PixelBox> of(GreyImage grey, int window, int margin, double inkOfContrast, int dirt) {
        InkMap ink = InkMap.of(grey, window, Math.max(margin, (int) (inkOfContrast * grey.contrast(INK_SHARE))));
        double edge = EDGE_OF_HEIGHT * grey.height();
        List<PixelBox> pieces = InkPart.in(ink, new PixelBox(0, 0, grey.width(), grey.height())).stream()
                .map(InkPart::box)
                .filter(box -> box.height() >= dirt || box.width() >= dirt)
                .filter(box -> box.bottom() > edge && box.top() < grey.height() - edge)
                .toList();
        return pieces.stream().reduce(PixelBox::union);
    }
}
