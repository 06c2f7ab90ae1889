package org.clearhand.recognition.page;

import java.util.ArrayList;
import java.util.List;
import org.clearhand.recognition.decode.PageImage;

/**
 * A page turned upright, with its ink. Not changed after it is made.
 *
 * @param page number in the document, from 1
 * @param grey luminance
 * @param planes red, green and blue; empty for a page without colour
 * @param ink what is darker than its surroundings
 */
public record UprightPage(int page, GreyImage grey, List<GreyImage> planes, InkMap ink) {
    /** Ink is compared with a window of this part of the page's longer side, about 4 mm on a cheque. */
    private static final int WINDOWS_ACROSS = 50;

    private static final int INK_MARGIN = 12;
    /** Less skew than this does not hurt and is left, because turning blurs. */
    private static final double LEAST_SKEW_DEGREES = 0.08;

    public UprightPage {
        planes = List.copyOf(planes);
    }

    /** The page as it was decoded. */
    public static UprightPage of(PageImage image) {
        GreyImage grey = new GreyImage(image.width(), image.height(), image.grey());
        List<GreyImage> planes = new ArrayList<>();
        image.rgb().ifPresent(rgb -> {
            for (int channel = 0; channel < 3; channel++) {
                byte[] plane = new byte[image.width() * image.height()];
                for (int i = 0; i < plane.length; i++) {
                    plane[i] = rgb[3 * i + channel];
                }
                planes.add(new GreyImage(image.width(), image.height(), plane));
            }
        });
        return new UprightPage(image.page(), grey, planes, ink(grey));
    }

    /** Ink as it is found on a page of this size. */
    static InkMap ink(GreyImage grey) {
        return InkMap.of(grey, Math.max(grey.width(), grey.height()) / WINDOWS_ACROSS, INK_MARGIN);
    }

    /** Turned clockwise by so many quarters. */
    public UprightPage turned(int quarters) {
        return quarters % 4 == 0
                ? this
                : new UprightPage(
                        page,
                        QuarterTurn.clockwise(grey, quarters),
                        planes.stream()
                                .map(plane -> QuarterTurn.clockwise(plane, quarters))
                                .toList(),
                        ink.turned(quarters));
    }

    /** Turned by the few degrees it stands askew. */
    public UprightPage straightened(double degreesCounterClockwise) {
        return Math.abs(degreesCounterClockwise) < LEAST_SKEW_DEGREES
                ? this
                : with(image -> Skew.turned(image, degreesCounterClockwise));
    }

    private UprightPage with(java.util.function.UnaryOperator<GreyImage> change) {
        GreyImage changed = change.apply(grey);
        return new UprightPage(page, changed, planes.stream().map(change).toList(), ink(changed));
    }

    public int width() {
        return grey.width();
    }

    public int height() {
        return grey.height();
    }
}
