package org.clearhand.recognition.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clearhand.forms.Anchor;
import org.clearhand.forms.FormTemplate;

/**
 * Finds out which form a page is, and which way up, by its shape and its printed landmarks. It never guesses: a page that shows
 * too few of any form's landmarks is of no known form. Immutable.
 */
public final class FormIdentifier {
    /** Relative difference of the sides' ratio that a cut or a scanner's margin may cause. */
    private static final double ASPECT_SLACK = 0.12;
    /** With this score a page is the form beyond doubt, and other ways up are not tried. */
    private static final double BEYOND_DOUBT = 0.8;

    private static final int[] TURNS = {0, 2, 1, 3};

    private final List<FormTemplate> templates;

    public FormIdentifier(List<FormTemplate> templates) {
        this.templates = List.copyOf(templates);
    }

    /**
     * Compares the page with every form of its shape, each way up, until one fits beyond doubt.
     *
     * @param skewDegrees by which the page must be turned counter-clockwise
     */
    public FormMatch identify(UprightPage decoded, double skewDegrees) {
        UprightPage straight = decoded.straightened(skewDegrees);
        List<FormMatch.Candidate> candidates = new ArrayList<>();
        for (int turn : TURNS) {
            List<FormTemplate> shaped = templates.stream()
                    .filter(form -> hasShape(straight, turn, form))
                    .toList();
            if (shaped.isEmpty()) {
                continue;
            }
            UprightPage turned = straight.turned(turn);
            for (FormTemplate template : shaped) {
                candidates.add(compare(turned, turn, template));
            }
            if (candidates.stream().anyMatch(one -> one.fits() && one.score() >= BEYOND_DOUBT)) {
                break;
            }
        }
        return new FormMatch(candidates);
    }

    private static boolean hasShape(UprightPage page, int turn, FormTemplate form) {
        double aspect = turn % 2 == 0 ? (double) page.width() / page.height() : (double) page.height() / page.width();
        return Math.abs(aspect / form.aspectRatio() - 1) <= ASPECT_SLACK;
    }

    private static FormMatch.Candidate compare(UprightPage page, int turn, FormTemplate template) {
        Registration guess = Registration.filling(template.pageWidthMillimetres(), page.width());
        PageRegistration.Result result = PageRegistration.of(page, template, guess);
        return new FormMatch.Candidate(
                template, turn, page, result.anchors(), result.registration(), score(template, result.anchors()));
    }

    private static double score(FormTemplate template, Map<String, FoundAnchor> found) {
        double reached = 0;
        double possible = 0;
        for (Anchor anchor : template.anchors()) {
            double weight = weight(anchor.kind());
            possible += weight;
            reached += found.containsKey(anchor.name())
                    ? weight * found.get(anchor.name()).score()
                    : 0;
        }
        return possible == 0 ? 0 : reached / possible;
    }

    /** A row of cells or a code line is hardly ever there by chance; a rule often is. */
    static double weight(Anchor.Kind kind) {
        return switch (kind) {
            case CELLS, MICR_BAND -> 3;
            case BOX -> 2;
            case RULE -> 1;
        };
    }
}
