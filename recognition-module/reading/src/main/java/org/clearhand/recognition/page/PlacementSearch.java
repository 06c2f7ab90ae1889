package org.clearhand.recognition.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.clearhand.forms.Anchor;
import org.clearhand.forms.FormTemplate;

/**
 * Looks for a form in a picture that shows only a part of its page, or more than it: what {@link FormIdentifier} rightly does not read.
 * The scale comes from a code line where one is seen, otherwise from the side that is taken to be whole; landmarks outside what shows
 * print do not count. Its
 * answer says what is wrong with the picture; nothing is read from it. Immutable.
 */
public final class PlacementSearch {
    private static final double LEAST_SCORE = 0.6;
    private static final double LEAST_SEEN_WEIGHT = 4;
    private static final double STEP_MILLIMETRES = 6;
    private static final int MOST_PLACES = 14;
    /** An A4 page at 300 dots an inch has 9 million; the search must end in time on any picture. */
    private static final long MOST_PIXELS = 12_000_000;

    private final List<FormTemplate> templates;

    public PlacementSearch(List<FormTemplate> templates) {
        this.templates = List.copyOf(templates);
    }

    /** A form laid into the picture, how much of it agrees and what can be seen of it. */
    private record Found(FormPlacement placement, double score) {}

    /**
     * The form whose visible landmarks agree best; empty when none does, and for pictures of more than 12 million pixels.
     *
     * @param skewDegrees by which the page must be turned counter-clockwise
     */
    public Optional<FormPlacement> find(UprightPage decoded, double skewDegrees) {
        if ((long) decoded.width() * decoded.height() > MOST_PIXELS) {
            return Optional.empty();
        }
        UprightPage straight = decoded.straightened(skewDegrees);
        boolean upended = straight.height() > straight.width();
        Optional<Found> best = Optional.empty();
        for (int turn : upended ? new int[] {1, 3} : new int[] {0, 2}) {
            best = better(best, inPage(straight.turned(turn), turn));
        }
        return best.map(Found::placement);
    }

    private Optional<Found> inPage(UprightPage page, int turn) {
        Optional<Found> best = Optional.empty();
        PageLines rules = new PageLines(page.ink());
        List<CodeLines.Line> lines = CodeLines.in(page.ink());
        for (FormTemplate template : templates) {
            Optional<Anchor> band = template.anchors().stream()
                    .filter(anchor -> anchor.kind() == Anchor.Kind.MICR_BAND)
                    .findFirst();
            for (CodeLines.Line line : lines) {
                best = band.isEmpty() ? best : better(best, atLine(page, rules, turn, template, band.get(), line));
            }
            if (lines.isEmpty()) {
                best = better(best, byShape(page, rules, turn, template));
            }
        }
        return best;
    }

    /** Without a code line one side of the page is taken to be whole. */
    private static Optional<Found> byShape(UprightPage page, PageLines lines, int turn, FormTemplate template) {
        double byWidth = page.width() / template.pageWidthMillimetres();
        double byHeight = page.height() / template.pageHeightMillimetres();
        double atRight = page.width() - byHeight * template.pageWidthMillimetres();
        Optional<Found> best = Optional.empty();
        for (Registration guess : List.of(
                new Registration(byWidth, 0, 0, 0),
                new Registration(byHeight, 0, 0, 0),
                new Registration(byHeight, atRight, 0, 0))) {
            best = better(best, look(page, lines, turn, template, guess, OptionalDouble.empty()));
        }
        return best;
    }

    private static Optional<Found> atLine(
            UprightPage page, PageLines lines, int turn, FormTemplate template, Anchor band, CodeLines.Line line) {
        double scale = line.pixelsPerMillimetre();
        double top =
                line.box().centreY() - scale * (band.zone().y() + band.zone().bottom()) / 2;
        Optional<Found> best = Optional.empty();
        for (double left : lefts(page.width(), scale, template.pageWidthMillimetres())) {
            Registration guess = new Registration(scale, left, top, 0);
            best = better(best, look(page, lines, turn, template, guess, OptionalDouble.of(scale)));
        }
        return best;
    }

    /** Where the page's left edge may be: at either side of the picture, or between. */
    private static List<Double> lefts(int width, double scale, double pageWidthMillimetres) {
        double slack = width - scale * pageWidthMillimetres;
        List<Double> lefts = new ArrayList<>(List.of(0.0, slack));
        for (double left = STEP_MILLIMETRES * scale;
                left < slack && lefts.size() < MOST_PLACES;
                left += STEP_MILLIMETRES * scale) {
            lefts.add(left);
        }
        return lefts;
    }

    private static Optional<Found> look(
            UprightPage page,
            PageLines lines,
            int turn,
            FormTemplate template,
            Registration guess,
            OptionalDouble ruler) {
        Map<String, FoundAnchor> anchors =
                PageRegistration.of(page.ink(), lines, template, guess).anchors();
        PixelBox shown = PrintedArea.of(page.ink());
        double seen = 0;
        double reached = 0;
        for (Anchor anchor : template.anchors()) {
            double weight = FormComparison.weight(anchor.kind());
            if (anchors.containsKey(anchor.name())) {
                seen += weight;
                reached += weight * anchors.get(anchor.name()).score();
            } else if (isInside(guess.toPixels(anchor.zone()), shown)) {
                seen += weight;
            }
        }
        if (seen < LEAST_SEEN_WEIGHT || reached < LEAST_SCORE * seen) {
            return Optional.empty();
        }
        FormPlacement placement = FormPlacement.at(template, page, turn, anchors, ruler, guess.pixelsPerMillimetre());
        return Optional.of(new Found(placement, reached));
    }

    private static boolean isInside(PixelBox box, PixelBox shown) {
        return box.left() >= shown.left()
                && box.top() >= shown.top()
                && box.right() <= shown.right()
                && box.bottom() <= shown.bottom();
    }

    private static Optional<Found> better(Optional<Found> one, Optional<Found> other) {
        boolean isBetter = other.isPresent()
                && (one.isEmpty() || other.get().score() > one.get().score());
        return isBetter ? other : one;
    }
}
