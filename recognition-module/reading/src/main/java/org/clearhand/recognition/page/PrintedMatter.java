package org.clearhand.recognition.page;

import java.util.ArrayList;
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
    private static final long SEED = 20250131;

    private final FormTemplate template;
    private final float[] xs;
    private final float[] ys;

    private PrintedMatter(FormTemplate template, float[] xs, float[] ys) {
        this.template = template;
        this.xs = xs;
        this.ys = ys;
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
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                // Lines are what the anchors speak of; here the words count.
                if (ink.at(x, y) && !lines.isHorizontal(x, y) && !lines.isVertical(x, y)) {
                    places.add(new float[] {(float) ((x + 0.5) * across), (float) ((y + 0.5) * down)});
                }
            }
        }
        Collections.shuffle(places, new Random(SEED));
        int count = Math.min(MOST_PLACES, places.size());
        float[] xs = new float[count];
        float[] ys = new float[count];
        for (int i = 0; i < count; i++) {
            xs[i] = places.get(i)[0];
            ys[i] = places.get(i)[1];
        }
        return new PrintedMatter(template, xs, ys);
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
