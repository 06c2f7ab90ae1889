package org.clearhand.recognition.page;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.clearhand.forms.Anchor;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.TemplateRef;

/** Compares a page closely with a form that may lie in some place of it, by its landmarks and, where its blank is known, by its print. Immutable. */
final class FormComparison {
    /** Lines of a bent page break; below this share of its landmarks it is not looked at whether the page is one. */
    private static final double LEAST_SCORE_OF_BENT = 0.35;

    private final Map<TemplateRef, PrintedMatter> blanks;

    FormComparison(Map<TemplateRef, PrintedMatter> blanks) {
        this.blanks = Map.copyOf(blanks);
    }

    /** @param guess where the form may lie */
    FormMatch.Candidate of(SeenPage seen, FormTemplate template, Registration guess) {
        UprightPage page = seen.page();
        PageRegistration.Result result = PageRegistration.of(page.ink(), seen.lines(), template, guess);
        Optional<PrintedMatter> blank = blank(template);
        double score = score(template, page.ink(), result);
        if (blank.isEmpty() || score < FormMatch.LEAST_SCORE) {
            return new FormMatch.Candidate(
                    template,
                    seen.turn(),
                    page,
                    result.anchors(),
                    result.registration(),
                    score,
                    OptionalDouble.empty());
        }
        PrintAgreement print = new PrintAgreement(blank.get(), seen.around());
        Registration best = print.best(result.registration());
        double agreement = print.of(best);
        return new FormMatch.Candidate(
                template,
                seen.turn(),
                page,
                result.anchors(),
                agreement >= FormMatch.LEAST_PRINT ? best : result.registration(),
                score,
                OptionalDouble.of(agreement));
    }

    /** The same candidate on the page made flat, where it is seen to be bent. */
    FormMatch.Candidate unbent(SeenPage seen, FormMatch.Candidate flat) {
        FormTemplate template = flat.template();
        Optional<PrintedMatter> blank = blank(template);
        if (blank.isEmpty() || flat.score() < LEAST_SCORE_OF_BENT) {
            return flat;
        }
        InkAround ink = seen.around();
        Registration likely = new PrintAgreement(blank.get(), ink).best(flat.registration());
        return BentPage.flat(seen.page(), ink, blank.get(), likely)
                .map(unbent -> of(new SeenPage(unbent.page(), seen.turn()), template, unbent.registration()))
                .filter(unbent -> unbent.print().orElse(0)
                        >= Math.max(FormMatch.LEAST_PRINT, flat.print().orElse(0)))
                .orElse(flat);
    }

    /** The print of a form's blank; empty where there is none, or too little to tell the form by. */
    Optional<PrintedMatter> blank(FormTemplate template) {
        return Optional.ofNullable(blanks.get(template.ref())).filter(PrintedMatter::tells);
    }

    private static double score(FormTemplate template, InkMap picture, PageRegistration.Result result) {
        double reached = 0;
        double possible = 0;
        for (Anchor anchor : template.anchors()) {
            Optional<FoundAnchor> found = Optional.ofNullable(result.anchors().get(anchor.name()));
            double weight = weight(anchor.kind());
            possible += found.isEmpty() && isCutOff(anchor, picture, result.registration())
                    ? weight(Anchor.Kind.RULE)
                    : weight;
            reached += found.map(seen -> weight * seen.score()).orElse(0.0);
        }
        return possible == 0 ? 0 : reached / possible;
    }

    /** A frame whose side lies beyond the picture cannot be seen as one, which says little against the form. */
    private static boolean isCutOff(Anchor anchor, InkMap picture, Registration place) {
        PixelBox box = place.toPixels(anchor.zone());
        return anchor.kind() == Anchor.Kind.BOX
                && (box.left() < 0
                        || box.top() < 0
                        || box.right() > picture.width()
                        || box.bottom() > picture.height());
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
