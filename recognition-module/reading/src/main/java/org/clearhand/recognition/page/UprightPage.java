package org.clearhand.recognition.page;

import java.awt.geom.Point2D;
import org.clearhand.recognition.decode.PageImage;

/**
 * A page turned upright, with its ink. Not changed after it is made.
 *
 * @param page number in the document, from 1
 * @param grey luminance
 * @param colours none for a page without colour
 * @param ink what is darker than its surroundings
 * @param bendMillimetres by which the corner that lay farthest off lay off before the page was drawn flat; 0 where it was left as it is
 */
public record UprightPage(int page, GreyImage grey, PageColours colours, InkMap ink, double bendMillimetres) {
    /** Ink is compared with a window of this part of the page's longer side, about 4 mm on a cheque. */
    private static final int WINDOWS_ACROSS = 50;

    private static final int INK_MARGIN = 12;
    /** Of the page's contrast; screens of security paper have less. */
    private static final double DARK_OF_CONTRAST = 0.3;

    private static final double INK_SHARE = 0.01;
    /** Less skew than this does not hurt and is left, because turning blurs. */
    private static final double LEAST_SKEW_DEGREES = 0.08;

    /** A page that is left as it is. */
    public UprightPage(int page, GreyImage grey, PageColours colours, InkMap ink) {
        this(page, grey, colours, ink, /* bendMillimetres= */ 0);
    }

    /** The page as it was decoded. */
    public static UprightPage of(PageImage image) {
        GreyImage grey = new GreyImage(image.width(), image.height(), image.grey());
        PageColours colours = image.rgb()
                .map(rgb -> PageColours.of(rgb, image.width(), image.height()))
                .orElseGet(PageColours::none);
        return new UprightPage(image.page(), grey, colours, ink(grey));
    }

    /** Ink as it is found on a page of this size. */
    static InkMap ink(GreyImage grey) {
        return ink(grey, INK_MARGIN);
    }

    private static InkMap ink(GreyImage grey, int margin) {
        return InkMap.of(grey, Math.max(grey.width(), grey.height()) / WINDOWS_ACROSS, margin);
    }

    /** The same page of whose ink only what is clearly darker than its surroundings counts: a pale screen under the writing does not. */
    UprightPage withDarkInk() {
        int margin = (int) Math.max(INK_MARGIN, DARK_OF_CONTRAST * grey.contrast(INK_SHARE));
        return new UprightPage(page, grey, colours, ink(grey, margin), bendMillimetres);
    }

    /** Turned clockwise by so many quarters. */
    public UprightPage turned(int quarters) {
        return quarters % 4 == 0
                ? this
                : new UprightPage(
                        page,
                        QuarterTurn.clockwise(grey, quarters),
                        colours.turned(quarters, width(), height()),
                        ink.turned(quarters),
                        bendMillimetres);
    }

    /** Turned by the few degrees it stands askew. */
    public UprightPage straightened(double degreesCounterClockwise) {
        if (Math.abs(degreesCounterClockwise) < LEAST_SKEW_DEGREES) {
            return this;
        }
        GreyImage straight = Skew.turned(grey, degreesCounterClockwise);
        return new UprightPage(
                page,
                straight,
                colours.straightened(degreesCounterClockwise, width(), height()),
                ink(straight),
                bendMillimetres);
    }

    /**
     * As it would be if it were not bent, of the same size.
     *
     * @param back from pixels of the new page to pixels of this one
     * @param millimetres by which it is bent
     */
    UprightPage unbent(Projection back, double millimetres) {
        GreyImage flat = ProjectedPicture.of(grey, back);
        return new UprightPage(page, flat, colours.unbent(back), ink(flat), millimetres);
    }

    /** Where a place of this page lies on the page as it was decoded, both in pixels. */
    public Point2D decoded(double x, double y) {
        return colours.decoded(x, y);
    }

    public int width() {
        return grey.width();
    }

    public int height() {
        return grey.height();
    }
}
