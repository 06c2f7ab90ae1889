package org.clearhand.recognition.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.clearhand.forms.FormTemplate;

/**
 * Where a form may lie in an upright picture of which it fills an unknown part: scales are tried one after the other, at each the
 * picture's lines vote for a shift. Immutable.
 *
 * @param share of the form's lines, by weight, that speak for the place; a little over 1 is possible where lines are doubled
 */
record LinePlacement(Registration place, double share) {
    /** The form is at most this much larger than its picture, and at least so small. */
    private static final double LARGEST = 1.12;

    private static final double SMALLEST = 0.5;
    private static final double STEP = 1.03;
    /** Part of the picture the form's origin may lie outside. */
    private static final double OUTSIDE = 0.12;

    private static final int MOST_PLACES = 2;
    /** Scales this near to each other find the same place. */
    private static final double SAME_SCALE = 1.07;

    /** The places most lines speak for, best first; empty for a form without lines. */
    static List<LinePlacement> of(FormTemplate template, PictureLines seen) {
        TemplateLines form = TemplateLines.of(template);
        double weight = form.weight();
        if (weight == 0) {
            return List.of();
        }
        double filling = Math.max(
                seen.width() / template.pageWidthMillimetres(), seen.height() / template.pageHeightMillimetres());
        double reach = OUTSIDE * Math.max(seen.width(), seen.height());
        PlacementVotes votes = new PlacementVotes(seen.width(), seen.height(), reach, SMALLEST * filling);
        List<LinePlacement> places = new ArrayList<>();
        for (double scale = LARGEST * filling; scale >= SMALLEST * filling; scale /= STEP) {
            PlacementVotes.Peak peak = votes.at(scale).count(form, seen).peak();
            places.add(new LinePlacement(
                    new Registration(scale, peak.offsetX(), peak.offsetY(), 0), peak.votes() / weight));
        }
        places.sort(Comparator.comparingDouble(LinePlacement::share).reversed());
        List<LinePlacement> best = new ArrayList<>();
        for (LinePlacement place : places) {
            if (best.size() < MOST_PLACES && best.stream().noneMatch(place::hasScaleOf)) {
                best.add(place);
            }
        }
        return best;
    }

    private boolean hasScaleOf(LinePlacement other) {
        double one = place.pixelsPerMillimetre();
        double two = other.place.pixelsPerMillimetre();
        return Math.max(one, two) < SAME_SCALE * Math.min(one, two);
    }
}
