package org.clearhand.recognition.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.clearhand.forms.Anchor;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.Zone;
import org.clearhand.recognition.page.Registration.Landmark;

/** Looks for a template's anchors on an upright page and lays the template onto them. */
final class PageRegistration {
    /** Relative difference between the scale a form is looked for at and that of its code line. */
    private static final double PITCH_SLACK = 0.06;

    /** How well the code line tells the scale, relative. */
    private static final double RULER_SLACK = 0.005;

    /** Lines are covered a little less or more from one look to the next. */
    private static final double AS_MUCH = 0.97;

    private static final double GAP_MILLIMETRES = 0.6;
    private static final double LEAST_HORIZONTAL_MILLIMETRES = 6;
    private static final double LEAST_VERTICAL_MILLIMETRES = 3.2;

    private PageRegistration() {}

    /** The anchors that were found, by name in the template's order, and the registration they give. */
    record Result(Map<String, FoundAnchor> anchors, Registration registration) {
        private double landmarkScore() {
            return anchors.values().stream().mapToDouble(FoundAnchor::score).sum();
        }
    }

    /**
     * Looks twice: what is found from the guess tells where the page lies in its picture, and from there the anchors are looked for
     * anew, and once more where the code line says that the scale is another. A later look stands unless it finds clearly less.
     *
     * @param guess where the template lies as far as is known beforehand
     */
    static Result of(InkMap ink, PageLines lines, FormTemplate template, Registration guess) {
        Result found = look(ink, lines, template, guess);
        found = better(found, look(ink, lines, template, measured(ink, template, found)));
        Registration ruled = measured(ink, template, found);
        double scale = found.registration().pixelsPerMillimetre();
        return Math.abs(ruled.pixelsPerMillimetre() / scale - 1) > RULER_SLACK
                ? better(found, look(ink, lines, template, ruled))
                : found;
    }

    private static Result better(Result one, Result other) {
        return other.landmarkScore() >= AS_MUCH * one.landmarkScore() ? other : one;
    }

    /** As a look found it, but at the scale of the code line, where there is one: a ruler on the paper, right to half a per cent. */
    private static Registration measured(InkMap ink, FormTemplate template, Result look) {
        Registration found = look.registration();
        OptionalDouble ruler = template.anchors().stream()
                .filter(anchor -> anchor.kind() == Anchor.Kind.MICR_BAND)
                .flatMap(anchor -> Optional.ofNullable(look.anchors().get(anchor.name())).stream())
                .map(line -> scale(ink, line.box(), found))
                .findFirst()
                .orElse(OptionalDouble.empty());
        if (ruler.isEmpty()) {
            return found;
        }
        Registration scaled = atScale(template, look.anchors(), ruler.getAsDouble());
        boolean across = template.anchors().stream()
                .filter(anchor -> look.anchors().containsKey(anchor.name()))
                .anyMatch(anchor -> anchor.kind() == Anchor.Kind.CELLS || anchor.kind() == Anchor.Kind.BOX);
        return across ? scaled : found;
    }

    private static OptionalDouble scale(InkMap ink, PixelBox line, Registration guess) {
        return CodeLineRuler.pixelsPerMillimetre(InkPart.in(ink, line), guess.pixelsPerMillimetre());
    }

    private static Result look(InkMap ink, PageLines pageLines, FormTemplate template, Registration guess) {
        LineMap lines = pageLines.at(guess.pixelsPerMillimetre());
        Map<String, FoundAnchor> found = new LinkedHashMap<>();
        List<Landmark> landmarks = new ArrayList<>();
        for (Anchor anchor : template.anchors()) {
            find(ink, lines, anchor, guess).ifPresent(place -> {
                found.put(anchor.name(), place);
                landmarks.addAll(landmarks(anchor, place.box()));
            });
        }
        return new Result(found, guess.fittedTo(landmarks));
    }

    /** The found anchors' registration at a scale that is known: only the shift is fitted. */
    static Registration atScale(FormTemplate template, Map<String, FoundAnchor> anchors, double pixelsPerMillimetre) {
        List<Landmark> landmarks = new ArrayList<>();
        template.anchors()
                .forEach(anchor -> Optional.ofNullable(anchors.get(anchor.name()))
                        .ifPresent(found -> landmarks.addAll(landmarks(anchor, found.box()))));
        return new Registration(
                pixelsPerMillimetre,
                shift(landmarks, true, pixelsPerMillimetre),
                shift(landmarks, false, pixelsPerMillimetre),
                0);
    }

    private static double shift(List<Landmark> landmarks, boolean horizontal, double scale) {
        return landmarks.stream()
                .filter(mark -> mark.horizontal() == horizontal)
                .mapToDouble(mark -> mark.pixels() - scale * mark.millimetres())
                .average()
                .orElse(0);
    }

    /** Lines as they are looked for at this scale. */
    static LineMap lines(InkMap ink, double pixelsPerMillimetre) {
        return LineMap.of(
                ink,
                (int) Math.max(1, GAP_MILLIMETRES * pixelsPerMillimetre),
                (int) (LEAST_HORIZONTAL_MILLIMETRES * pixelsPerMillimetre),
                (int) (LEAST_VERTICAL_MILLIMETRES * pixelsPerMillimetre));
    }

    private static Optional<FoundAnchor> find(InkMap ink, LineMap lines, Anchor anchor, Registration guess) {
        SearchArea area = new SearchArea(
                guess.toPixels(anchor.zone()),
                guess.pixels(anchor.toleranceMillimetres()),
                guess.pixelsPerMillimetre());
        return switch (anchor.kind()) {
            case CELLS -> CellRowFinder.find(lines, area, anchor.cells().orElseThrow());
            case BOX -> BoxFinder.find(lines, area);
            case RULE -> RuleFinder.find(lines, area);
            case MICR_BAND ->
                MicrBandFinder.find(ink, area)
                        .filter(found -> hasPitch(ink, found.box(), guess))
                        .map(found -> MicrBandFinder.whole(found, ink, area));
        };
    }

    /** A code line is as long as its characters tell; one of another scale is that of another form, or none. */
    private static boolean hasPitch(InkMap ink, PixelBox line, Registration guess) {
        OptionalDouble scale = scale(ink, line, guess);
        return scale.isEmpty() || Math.abs(scale.getAsDouble() / guess.pixelsPerMillimetre() - 1) <= PITCH_SLACK;
    }

    /** A rule or code line says nothing about left and right; boxes begin in one place and are longer or shorter. */
    private static List<Landmark> landmarks(Anchor anchor, PixelBox box) {
        Zone zone = anchor.zone();
        Landmark down = new Landmark(false, (zone.y() + zone.bottom()) / 2, box.centreY());
        Landmark across = new Landmark(true, (zone.x() + zone.right()) / 2, box.centreX());
        return switch (anchor.kind()) {
            case CELLS -> List.of(across, down);
            case BOX -> List.of(new Landmark(true, zone.x(), box.left()), down);
            case RULE, MICR_BAND -> List.of(down);
        };
    }
}
