package org.clearhand.recognition.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearhand.forms.Anchor;
import org.clearhand.forms.FormTemplate;

/**
 * Which form a page is.
 *
 * @param candidates every template that was compared, best first, also the rejected ones
 */
public record FormMatch(List<Candidate> candidates) {
    /** Share of the landmarks, by weight and completeness, that a form must show. */
    static final double LEAST_SCORE = 0.6;
    /** A page whose landmarks lie farther apart than those of any known bank's stock is another form. */
    static final double MOST_RESIDUAL_MILLIMETRES = 4;

    public FormMatch {
        candidates = candidates.stream()
                .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                .toList();
    }

    /**
     * A template laid onto the page.
     *
     * @param quarterTurns clockwise, by which the decoded page was turned
     * @param page upright as this candidate sees it
     * @param score 0..1
     */
    public record Candidate(
            FormTemplate template,
            int quarterTurns,
            UprightPage page,
            Map<String, FoundAnchor> anchors,
            Registration registration,
            double score) {

        boolean fits() {
            return score >= LEAST_SCORE
                    && registration.residualMillimetres() <= MOST_RESIDUAL_MILLIMETRES
                    && hasItsCodeLine();
        }

        /** Tables and noise have lines everywhere; a code line they have not. */
        private boolean hasItsCodeLine() {
            return template.anchors().stream()
                    .filter(anchor -> anchor.kind() == Anchor.Kind.MICR_BAND)
                    .allMatch(anchor -> anchors.containsKey(anchor.name()));
        }
    }

    /** The best template, if it fits; empty means an unknown form. */
    public Optional<Candidate> best() {
        return candidates.stream().filter(Candidate::fits).findFirst();
    }
}
