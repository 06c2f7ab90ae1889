package org.clearhand.recognition.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.clearhand.forms.Anchor;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.TemplateRef;

/**
 * Finds out which form a page is, where it lies in its picture and which way up, by its printed landmarks and, where the blank form is
 * known, by its print. It never guesses: a page that shows too little of any form is of no known form. Immutable.
 */
public final class FormIdentifier {
    /** Relative difference of the sides' ratio that a cut or a scanner's margin may cause where the page fills its picture. */
    private static final double ASPECT_SLACK = 0.12;
    /** What it speaks for a form that its page would have the shape of the picture, in shares of its lines. */
    private static final double FILLING_WORTH = 0.2;

    /** Part of the picture that is darker than its surroundings: no form has so much, noise has, and lines of every length in it. */
    private static final double MOST_INK = 0.35;

    private static final int MOST_COMPARED = 40;
    /** A proposal this near to the best one is compared although the best one fits. */
    private static final double RIVAL = 0.85;

    private static final int MOST_RIVALS = 4;
    private static final int[] TURNS = {0, 2, 1, 3};

    private final List<FormTemplate> templates;
    private final Map<TemplateRef, PrintedMatter> blanks;

    /** Without blanks: only forms with a code line, or with many landmarks, are known. */
    public FormIdentifier(List<FormTemplate> templates) {
        this(templates, Map.of());
    }

    public FormIdentifier(List<FormTemplate> templates, Map<TemplateRef, PrintedMatter> blanks) {
        this.templates = List.copyOf(templates);
        this.blanks = Map.copyOf(blanks);
    }

    /**
     * Lets the lines of the page vote for forms, ways up and places, and compares the likeliest of them closely, until one fits beyond
     * doubt and those nearly as likely were compared as well.
     *
     * @param skewDegrees by which the page must be turned counter-clockwise
     */
    public FormMatch identify(UprightPage decoded, double skewDegrees) {
        if (decoded.ink().share() > MOST_INK) {
            return new FormMatch(List.of());
        }
        UprightPage straight = decoded.straightened(skewDegrees);
        Map<Integer, Looked> looked = new HashMap<>();
        List<FormMatch.Candidate> candidates = new ArrayList<>();
        Optional<Proposal> settled = Optional.empty();
        for (Proposal proposal : proposals(straight)) {
            if (candidates.size() >= (settled.isPresent() ? MOST_RIVALS : MOST_COMPARED)) {
                break;
            }
            if (settled.filter(one -> !one.isRivalledBy(proposal, candidates)).isPresent()) {
                continue;
            }
            Looked page = looked.computeIfAbsent(proposal.turn(), turn -> new Looked(straight.turned(turn), turn));
            FormMatch.Candidate candidate = compare(page, proposal.form(), proposal.place());
            candidates.add(candidate);
            if (settled.isEmpty() && candidate.isBeyondDoubt()) {
                settled = Optional.of(proposal);
            }
        }
        return new FormMatch(candidates);
    }

    /**
     * A form, the way up it would lie and where.
     *
     * @param filling whether its page would fill the picture, as most scans do
     */
    private record Proposal(FormTemplate form, int turn, Registration place, boolean filling, double likeness) {
        /**
         * Whether another one is worth a comparison. Where a page that fills its picture lies is known: only another form can be likelier,
         * and one other form is always compared.
         */
        boolean isRivalledBy(Proposal other, List<FormMatch.Candidate> compared) {
            if (form.equals(other.form())) {
                return !filling && other.likeness() >= RIVAL * likeness;
            }
            boolean alone = compared.stream().allMatch(one -> one.template().equals(form));
            return alone || other.likeness() >= RIVAL * likeness;
        }
    }

    /** The likeliest first. */
    private List<Proposal> proposals(UprightPage straight) {
        PictureLines lines = PictureLines.of(straight.ink());
        List<Proposal> proposals = new ArrayList<>();
        for (int turn : TURNS) {
            PictureLines seen = lines.turned(turn);
            for (FormTemplate form : templates) {
                List<LinePlacement> places = LinePlacement.of(form, seen);
                places.forEach(place -> proposals.add(new Proposal(form, turn, place.place(), false, place.share())));
                if (hasShape(seen, form)) {
                    Registration filling = Registration.filling(form.pageWidthMillimetres(), seen.width());
                    double best = places.isEmpty() ? 0 : places.get(0).share();
                    proposals.add(new Proposal(form, turn, filling, true, best + FILLING_WORTH));
                }
            }
        }
        proposals.sort(Comparator.comparingDouble(Proposal::likeness).reversed());
        return proposals;
    }

    /** One way up of the page, and what was found out about it. */
    private static final class Looked {
        private final UprightPage page;
        private final int turn;
        private final PageLines lines;

        Looked(UprightPage page, int turn) {
            this.page = page;
            this.turn = turn;
            this.lines = new PageLines(page.ink());
        }
    }

    private static boolean hasShape(PictureLines seen, FormTemplate form) {
        double aspect = (double) seen.width() / seen.height();
        return Math.abs(aspect / form.aspectRatio() - 1) <= ASPECT_SLACK;
    }

    private FormMatch.Candidate compare(Looked looked, FormTemplate template, Registration guess) {
        UprightPage page = looked.page;
        PageRegistration.Result result = PageRegistration.of(page.ink(), looked.lines, template, guess);
        Optional<PrintedMatter> blank =
                Optional.ofNullable(blanks.get(template.ref())).filter(PrintedMatter::tells);
        double score = score(template, result.anchors());
        if (blank.isEmpty() || score < FormMatch.LEAST_SCORE) {
            return new FormMatch.Candidate(
                    template,
                    looked.turn,
                    page,
                    result.anchors(),
                    result.registration(),
                    score,
                    OptionalDouble.empty());
        }
        PrintAgreement print = new PrintAgreement(blank.get(), page.ink());
        Registration best = print.best(result.registration());
        double agreement = print.of(best);
        return new FormMatch.Candidate(
                template,
                looked.turn,
                page,
                result.anchors(),
                agreement >= FormMatch.LEAST_PRINT ? best : result.registration(),
                score,
                OptionalDouble.of(agreement));
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
