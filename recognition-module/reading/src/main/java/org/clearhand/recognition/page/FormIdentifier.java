package org.clearhand.recognition.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.TemplateRef;

/**
 * Finds out which form a page is, where it lies in its picture and which way up, by its printed landmarks and, where the blank form is
 * known, by its print. It never guesses: a page that shows too little of any form is of no known form. Immutable.
 */
public final class FormIdentifier {
    /** Part of the picture that is darker than its surroundings: no form has so much, noise has, and lines of every length in it. */
    private static final double MOST_INK = 0.35;

    /** Rows of pale dots are lines too, and hide those of the form; where they are a part of the ink the page is looked at without. */
    private static final double WITHOUT_SCREEN = 0.85;

    private static final int MOST_COMPARED = 30;
    private static final int MOST_RIVALS = 4;
    /** Most pages come with their lines of writing level; only where none of them fits are the other two ways up looked at. */
    private static final int[] LYING = {0, 2};

    private static final int[] STANDING = {1, 3};
    private static final int[] EITHER_WAY = {0, 1, 2, 3};
    private static final int MOST_LYING_COMPARED = 8;

    private final List<FormTemplate> templates;
    private final FormComparison comparison;

    /** Without blanks: only forms with a code line, or with many landmarks, are known. */
    public FormIdentifier(List<FormTemplate> templates) {
        this(templates, Map.of());
    }

    public FormIdentifier(List<FormTemplate> templates, Map<TemplateRef, PrintedMatter> blanks) {
        this.templates = List.copyOf(templates);
        this.comparison = new FormComparison(blanks);
    }

    /**
     * Lets the lines of the page vote for forms, ways up and places, and compares the likeliest of them closely, until one fits beyond
     * doubt and those nearly as likely were compared as well.
     *
     * @param skewDegrees by which the page must be turned counter-clockwise
     */
    public FormMatch identify(UprightPage decoded, double skewDegrees) {
        return identify(decoded, skewDegrees, () -> false);
    }

    /**
     * The same, with a question to be asked when the likeliest places do not fit beyond doubt, before all others are compared.
     *
     * @param other whether the page has turned out to be something else than one form; then no more is compared. May be asked more than once
     */
    public FormMatch identify(UprightPage decoded, double skewDegrees, BooleanSupplier other) {
        BarcodePlaces barcodes = new BarcodePlaces(templates, comparison);
        return identify(decoded, skewDegrees, page -> compared(page, barcodes, other), other);
    }

    /**
     * The same for a picture that a form fills, as most do: only its few likeliest places are compared, any way up. What is hard to
     * identify stays unknown, at a fraction of the cost.
     *
     * @param skewDegrees by which the page must be turned counter-clockwise
     * @param most places that are compared; where all are, there are about 40
     */
    public FormMatch identifyAtFirstSight(UprightPage decoded, double skewDegrees, int most) {
        return identify(decoded, skewDegrees, page -> comparedAtFirstSight(page, most), () -> false);
    }

    private static FormMatch identify(
            UprightPage decoded,
            double skewDegrees,
            Function<UprightPage, List<FormMatch.Candidate>> comparison,
            BooleanSupplier other) {
        if (decoded.ink().share() > MOST_INK) {
            return new FormMatch(List.of());
        }
        UprightPage straight = decoded.straightened(skewDegrees);
        List<FormMatch.Candidate> candidates = new ArrayList<>(comparison.apply(straight));
        FormMatch match = new FormMatch(candidates);
        if (match.best().isPresent() || other.getAsBoolean()) {
            return match;
        }
        UprightPage dark = straight.withDarkInk();
        if (dark.ink().share() > WITHOUT_SCREEN * straight.ink().share()) {
            return match;
        }
        candidates.addAll(comparison.apply(dark));
        return new FormMatch(candidates);
    }

    private List<FormMatch.Candidate> comparedAtFirstSight(UprightPage straight, int most) {
        Comparisons comparisons = new Comparisons(straight);
        comparisons.compare(FormProposal.of(templates, PictureLines.of(straight.ink()), EITHER_WAY), most);
        return comparisons.candidates;
    }

    private List<FormMatch.Candidate> compared(UprightPage straight, BarcodePlaces barcodes, BooleanSupplier other) {
        PictureLines lines = PictureLines.of(straight.ink());
        Comparisons comparisons = new Comparisons(straight);
        comparisons.compare(FormProposal.of(templates, lines, LYING), MOST_LYING_COMPARED);
        if (comparisons.settled.isEmpty() && !other.getAsBoolean()) {
            comparisons.compare(barcodes);
        }
        if (comparisons.settled.isEmpty() && !other.getAsBoolean()) {
            comparisons.compare(FormProposal.of(templates, lines, STANDING), MOST_COMPARED);
            comparisons.compareThosePassedOver();
        }
        return comparisons.candidates;
    }

    /** The likeliest proposals are compared with the page one after the other, until one fits beyond doubt. */
    private final class Comparisons {
        private final UprightPage straight;
        private final Map<Integer, SeenPage> seen = new HashMap<>();
        private final List<FormProposal> open = new ArrayList<>();
        private final List<FormProposal> compared = new ArrayList<>();
        private final List<FormMatch.Candidate> candidates = new ArrayList<>();
        private Optional<FormProposal> settled = Optional.empty();

        Comparisons(UprightPage straight) {
            this.straight = straight;
        }

        /**
         * Adds proposals to those not compared yet, and goes on.
         *
         * @param most comparisons, the earlier ones included, while none fits
         */
        void compare(List<FormProposal> proposals, int most) {
            open.addAll(proposals);
            open.sort(Comparator.comparingDouble(FormProposal::likeness).reversed());
            Iterator<FormProposal> next = open.iterator();
            while (next.hasNext() && candidates.size() < (settled.isPresent() ? MOST_RIVALS : most)) {
                FormProposal proposal = next.next();
                if (settled.map(one -> one.isRivalledBy(proposal, candidates)).orElse(true)) {
                    next.remove();
                    compare(proposal);
                }
            }
        }

        /** Where lines and the size of the picture leave doubt, bar codes tell other places. */
        void compare(BarcodePlaces barcodes) {
            for (FormProposal proposal : barcodes.of(this::seen)) {
                if (settled.isEmpty()) {
                    compare(proposal);
                }
            }
        }

        private SeenPage seen(int turn) {
            return seen.computeIfAbsent(turn, same -> new SeenPage(straight.turned(same), same));
        }

        /** Lines that are broken vote for little: each form that was passed over so far gets its likeliest place compared, either way up. */
        void compareThosePassedOver() {
            for (FormProposal proposal : List.copyOf(open)) {
                boolean passedOver = compared.stream().noneMatch(proposal::isAnotherPlaceOf);
                if (settled.isEmpty() && passedOver && proposal.turn() % 2 == 0) {
                    compare(proposal);
                }
            }
        }

        private void compare(FormProposal proposal) {
            compared.add(proposal);
            SeenPage page = seen(proposal.turn());
            FormMatch.Candidate flat = comparison.of(page, proposal.form(), proposal.place());
            FormMatch.Candidate laid = isKnownByPrint() && !flat.fits() ? flat : comparison.unbent(page, flat);
            FormMatch.Candidate candidate =
                    BarcodeWitness.heard(laid, comparison.blank(proposal.form()), proposal.barcode());
            candidates.add(candidate);
            settled = settled.or(() -> candidate.isBeyondDoubt() ? Optional.of(proposal) : Optional.empty());
        }

        /** Then another form must show as much without having been looked for as if it were bent. */
        private boolean isKnownByPrint() {
            return candidates.stream()
                    .anyMatch(one -> one.isBeyondDoubt() && one.print().orElse(0) >= FormMatch.LEAST_PRINT);
        }
    }
}
