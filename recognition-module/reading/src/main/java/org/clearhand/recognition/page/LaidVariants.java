package org.clearhand.recognition.page;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.TemplateVariant;

/**
 * Every variant of a form laid onto a page of it, to be compared.
 *
 * @param usualMisfitMillimetres how far the print stands from where the typical page has it; empty where too little was found
 */
public record LaidVariants(List<LaidVariant> variants, OptionalDouble usualMisfitMillimetres) {
    public LaidVariants {
        variants = List.copyOf(variants);
    }

    /** Looks for the anchors of each variant from where its form was laid. */
    public static LaidVariants of(FormMatch.Candidate form) {
        PageLines lines = new PageLines(form.page().ink());
        return new LaidVariants(
                form.template().variants().stream()
                        .map(variant -> laid(form, variant, lines))
                        .toList(),
                LayoutMisfit.millimetres(form.template(), form.anchors(), form.registration()));
    }

    private static LaidVariant laid(FormMatch.Candidate usual, TemplateVariant variant, PageLines lines) {
        FormTemplate template = usual.template().as(variant);
        PageRegistration.Result result = PageRegistration.of(usual.page().ink(), lines, template, usual.registration());
        Map<String, FoundAnchor> found = result.anchors();
        // The blank's own print lays a page better than lines do, whoever printed it.
        boolean laidByPrint = usual.print().orElse(0) >= FormMatch.LEAST_PRINT;
        FormMatch.Candidate form = new FormMatch.Candidate(
                template,
                usual.quarterTurns(),
                usual.page(),
                found,
                laidByPrint ? usual.registration() : result.registration(),
                usual.score(),
                usual.print(),
                usual.barcodes());
        boolean losesSome = !found.keySet().containsAll(usual.anchors().keySet());
        return new LaidVariant(
                variant,
                form,
                losesSome ? OptionalDouble.empty() : LayoutMisfit.millimetres(template, found, result.registration()));
    }
}
