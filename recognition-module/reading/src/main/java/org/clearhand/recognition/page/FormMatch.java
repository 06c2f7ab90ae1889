package org.clearhand.recognition.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.clearhand.forms.Anchor;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.Zone;

/**
 * Which form a page is.
 *
 * @param candidates every template that was compared, best first, also the rejected ones
 */
public record FormMatch(List<Candidate> candidates) {
    /** Share of the landmarks, by weight and completeness, that a form must show. */
    static final double LEAST_SCORE = 0.6;
    /** With this score a page is the form beyond doubt. */
    private static final double BEYOND_DOUBT = 0.8;
    /** A page whose landmarks lie farther apart than those of any known bank's stock is another form. */
    static final double MOST_RESIDUAL_MILLIMETRES = 4;
    /** Part of a blank's print, beyond chance, that a page of this very print shows under writing, stamps and dirt. */
    static final double LEAST_PRINT = 0.5;
    /** A cheque of another bank than that of the blank must show this much. Eleven real ones of four banks reach 0.98. */
    private static final double OTHER_WORDS_SCORE = 0.96;
    /** And its landmarks must lie no farther apart: those eleven stay below 0.9 mm, bent money orders taken for a cheque had 1 to 3. */
    private static final double OTHER_WORDS_RESIDUAL_MILLIMETRES = 1.5;
    /** Three generated cheques 8.5 inches long laid as 6 inch ones had 23 to 29 % of their ink beyond; real ones have none. */
    private static final double MOST_BEYOND_PAGE = 0.1;

    private static final double PAGE_SLACK_MILLIMETRES = 5;
    /** A form without a code line and without a blank must show this much more. */
    private static final double LEAST_SCORE_ALONE = 0.8;

    private static final int FEWEST_ANCHORS_ALONE = 5;
    /** What a bar code that only one of two like forms bears is worth, where landmarks and print are worth up to 1 each. */
    private static final double BARCODE_WORTH = 0.5;

    public FormMatch {
        candidates = candidates.stream()
                .sorted(Comparator.comparingDouble(Candidate::likeness).reversed())
                .toList();
    }

    /**
     * A template laid onto the page.
     *
     * @param quarterTurns clockwise, by which the decoded page was turned
     * @param page upright as this candidate sees it
     * @param score of the landmarks, 0..1
     * @param print how much of the blank's print is there, 0 by chance to 1 for all; empty where the blank is not known or was not compared
     * @param barcodes what part bar codes played; those that played none are left out
     */
    public record Candidate(
            FormTemplate template,
            int quarterTurns,
            UprightPage page,
            Map<String, FoundAnchor> anchors,
            Registration registration,
            double score,
            OptionalDouble print,
            List<BarcodeEvidence> barcodes) {
        public Candidate {
            barcodes = List.copyOf(barcodes);
        }

        /** A page no bar code says anything about. */
        public Candidate(
                FormTemplate template,
                int quarterTurns,
                UprightPage page,
                Map<String, FoundAnchor> anchors,
                Registration registration,
                double score,
                OptionalDouble print) {
            this(template, quarterTurns, page, anchors, registration, score, print, List.of());
        }

        Candidate with(List<BarcodeEvidence> evidence) {
            return new Candidate(template, quarterTurns, page, anchors, registration, score, print, evidence);
        }

        private boolean hasBarcodeThat(BarcodeEvidence.Verdict verdict) {
            return barcodes.stream().anyMatch(evidence -> evidence.verdict() == verdict);
        }

        /**
         * Where an anchor of the form was found. Where the blank's own print says how the page lies, a line farther from the anchor's
         * place than the template lets it be is another line, such as the frame below a rule, and the anchor was not found.
         */
        Optional<FoundAnchor> anchor(Anchor anchor) {
            return Optional.ofNullable(anchors.get(anchor.name()))
                    .filter(found -> print.orElse(0) < LEAST_PRINT || isInPlace(anchor, found));
        }

        private boolean isInPlace(Anchor anchor, FoundAnchor found) {
            double beside = Math.abs(
                    registration.toPixels(anchor.zone()).centreY() - found.box().centreY());
            return beside <= registration.pixels(anchor.toleranceMillimetres());
        }

        boolean fits() {
            return score >= LEAST_SCORE
                    && registration.residualMillimetres() <= MOST_RESIDUAL_MILLIMETRES
                    && hasItsOwnMark()
                    && !hasBarcodeThat(BarcodeEvidence.Verdict.CONTRADICTS);
        }

        /** Whether nothing but a form much like this one could be likelier. */
        boolean isBeyondDoubt() {
            return fits() && score >= BEYOND_DOUBT;
        }

        /** Landmarks and print together: print tells forms apart whose lines are alike, and a bar code those whose print is. */
        private double likeness() {
            return score + print.orElse(0) + (hasBarcodeThat(BarcodeEvidence.Verdict.FITS) ? BARCODE_WORTH : 0);
        }

        /** Share of the picture's ink that lies beyond the page of the form, 0..1: a larger cheque has the lines of a smaller one. */
        private double beyondPage() {
            Zone whole = new Zone(0, 0, template.pageWidthMillimetres(), template.pageHeightMillimetres());
            int slack = registration.pixels(PAGE_SLACK_MILLIMETRES);
            InkMap ink = page.ink();
            double all = ink.share() * ink.width() * ink.height();
            return all == 0 ? 0 : 1 - ink.count(registration.toPixels(whole).grown(slack, slack)) / all;
        }

        /** Tables and noise have lines everywhere; a code line, or the words of the form, they have not. */
        private boolean hasItsOwnMark() {
            List<Anchor> codeLines = template.anchors().stream()
                    .filter(anchor -> anchor.kind() == Anchor.Kind.MICR_BAND)
                    .toList();
            if (!codeLines.isEmpty()) {
                // Banks print the same cheque with their own words; then its lines must all but be complete, and a page
                // of its size hold all.
                boolean worded = print.isEmpty()
                        || print.getAsDouble() >= LEAST_PRINT
                        || (score >= OTHER_WORDS_SCORE
                                && registration.residualMillimetres() <= OTHER_WORDS_RESIDUAL_MILLIMETRES
                                && beyondPage() <= MOST_BEYOND_PAGE);
                return worded && codeLines.stream().allMatch(anchor -> anchors.containsKey(anchor.name()));
            }
            return print.isPresent()
                    ? print.getAsDouble() >= LEAST_PRINT
                    : score >= LEAST_SCORE_ALONE && anchors.size() >= FEWEST_ANCHORS_ALONE;
        }
    }

    /** What part bar codes played: for the form the page is, or where it is of no known form, against the one it would be but for them. */
    public List<BarcodeEvidence> barcodes() {
        return best().or(() -> candidates.stream()
                        .filter(one -> one.hasBarcodeThat(BarcodeEvidence.Verdict.CONTRADICTS))
                        .findFirst())
                .map(Candidate::barcodes)
                .orElse(List.of());
    }

    /** The best template, if it fits; empty means an unknown form. */
    public Optional<Candidate> best() {
        return candidates.stream().filter(Candidate::fits).findFirst();
    }
}
