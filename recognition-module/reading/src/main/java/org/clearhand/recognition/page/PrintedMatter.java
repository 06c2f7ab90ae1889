package org.clearhand.recognition.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.clearhand.forms.FormTemplate;

/**
 * A form as it is printed, before anybody writes on it, as a sample of the places where it has ink: what tells it from other forms of
 * the same lines. Immutable.
 */
public final class PrintedMatter {
    private static final int MOST_PLACES = 2500;
    private static final int FEWEST_PLACES = 200;
    private static final double LARGEST_LETTER_MILLIMETRES = 6;
    private static final long SEED = 20250131;

    private final FormTemplate template;
    private final float[] xs;
    private final float[] ys;
    private final Print print;

    private PrintedMatter(FormTemplate template, float[] xs, float[] ys, Print print) {
        this.template = template;
        this.xs = xs;
        this.ys = ys;
        this.print = print;
    }

    /** Every place of the picture with ink, row after row; across and down are millimetres a pixel. */
    private record Print(BitSet places, BitSet lines, int width, int height, double across, double down) {
        boolean at(BitSet of, double x, double y) {
            int column = (int) Math.floor(x / across);
            int row = (int) Math.floor(y / down);
            return column >= 0 && row >= 0 && column < width && row < height && of.get(row * width + column);
        }
    }

    /**
     * The blank of a template.
     *
     * @param picture shows the whole page and nothing else, in any resolution from about 100 dots per inch
     */
    public static PrintedMatter of(FormTemplate template, GreyImage picture) {
        Objects.requireNonNull(template, "template");
        InkMap ink = UprightPage.ink(picture);
        double across = template.pageWidthMillimetres() / picture.width();
        double down = template.pageHeightMillimetres() / picture.height();
        LineMap lines = PageRegistration.lines(ink, 1 / across);
        List<float[]> places = new ArrayList<>();
        BitSet print = new BitSet(picture.width() * picture.height());
        BitSet ruled = new BitSet(picture.width() * picture.height());
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                ruled.set(y * picture.width() + x, ink.at(x, y));
                // Lines are what the anchors speak of; here the words count.
                if (ink.at(x, y) && !lines.isHorizontal(x, y) && !lines.isVertical(x, y)) {
                    print.set(y * picture.width() + x);
                    places.add(new float[] {(float) ((x + 0.5) * across), (float) ((y + 0.5) * down)});
                }
            }
        }
        letters(ink, across).forEach(letter -> mark(print, ink, letter));
        ruled.andNot(print);
        Collections.shuffle(places, new Random(SEED));
        int count = Math.min(MOST_PLACES, places.size());
        float[] xs = new float[count];
        float[] ys = new float[count];
        for (int i = 0; i < count; i++) {
            xs[i] = places.get(i)[0];
            ys[i] = places.get(i)[1];
        }
        return new PrintedMatter(
                template, xs, ys, new Print(print, ruled, picture.width(), picture.height(), across, down));
    }

    /** Their stems look like short lines. */
    private static List<PixelBox> letters(InkMap ink, double millimetresPerPixel) {
        int most = (int) (LARGEST_LETTER_MILLIMETRES / millimetresPerPixel);
        return InkPart.in(ink, new PixelBox(0, 0, ink.width(), ink.height())).stream()
                .map(InkPart::box)
                .filter(box -> box.width() <= most && box.height() <= most)
                .toList();
    }

    private static void mark(BitSet print, InkMap ink, PixelBox box) {
        for (int y = box.top(); y < box.bottom(); y++) {
            for (int x = box.left(); x < box.right(); x++) {
                if (ink.at(x, y)) {
                    print.set(y * ink.width() + x);
                }
            }
        }
    }

    /**
     * Whether words or signs are printed at a place of the blank; its lines do not count.
     *
     * @param x millimetres from the left edge of the page
     * @param y millimetres from the upper edge
     */
    boolean isPrinted(double x, double y) {
        return print.at(print.places(), x, y);
    }

    /** Whether a line is printed there, such as the side of a box. */
    boolean isLine(double x, double y) {
        return print.at(print.lines(), x, y);
    }

    public FormTemplate template() {
        return template;
    }

    /** Whether there is enough print besides lines to know the form by. */
    boolean tells() {
        return xs.length >= FEWEST_PLACES;
    }

    int count() {
        return xs.length;
    }

    /** Millimetres from the left edge of the page. */
    double x(int place) {
        return xs[place];
    }

    /** Millimetres from the upper edge of the page. */
    double y(int place) {
        return ys[place];
    }
}
