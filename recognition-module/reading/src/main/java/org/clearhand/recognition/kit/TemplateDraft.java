package org.clearhand.recognition.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.clearhand.forms.Anchor;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.TemplateField;
import org.clearhand.forms.TemplateRef;
import org.clearhand.recognition.page.BlankSurvey;
import org.clearhand.recognition.page.FormIdentifier;
import org.clearhand.recognition.page.FormMatch;

/**
 * A first template drawn from a blank form: an anchor and a field for everything printed that something may be written in. Every anchor
 * in it was found again where it was drawn. Immutable.
 *
 * @param remarks for each of the template's fields, in its order; empty text where there is nothing to say
 */
public record TemplateDraft(FormTemplate template, List<String> remarks) {
    private static final int VERSION = 1;

    public TemplateDraft {
        remarks = List.copyOf(remarks);
    }

    /**
     * Draws the template.
     *
     * @param country ISO 3166 alpha-2
     * @param currency ISO 4217
     */
    public static TemplateDraft of(BlankForm form, String id, String title, String country, String currency) {
        List<DraftPart> parts =
                new DraftParts(form, country, BlankSurvey.of(form.page(), form.pixelsPerMillimetre())).all();
        FormTemplate all = template(form, new TemplateRef(id, VERSION), title, country, currency, parts);
        Set<String> found = new FormIdentifier(List.of(all))
                .identify(form.page(), 0).candidates().stream()
                        .filter(candidate -> candidate.quarterTurns() == 0)
                        .map(FormMatch.Candidate::anchors)
                        .flatMap(anchors -> anchors.keySet().stream())
                        .collect(Collectors.toSet());
        List<DraftPart> kept = parts.stream()
                .filter(part ->
                        part.anchor().map(Anchor::name).map(found::contains).orElse(true))
                .toList();
        return new TemplateDraft(
                template(form, all.ref(), title, country, currency, kept),
                kept.stream()
                        .filter(part -> part.field().isPresent())
                        .map(DraftPart::remark)
                        .toList());
    }

    private static FormTemplate template(
            BlankForm form, TemplateRef ref, String title, String country, String currency, List<DraftPart> parts) {
        List<Anchor> anchors = new ArrayList<>();
        List<TemplateField> fields = new ArrayList<>();
        parts.forEach(part -> {
            part.anchor().ifPresent(anchors::add);
            part.field().ifPresent(fields::add);
        });
        return new FormTemplate(
                ref,
                title,
                country,
                currency,
                form.widthMillimetres(),
                form.heightMillimetres(),
                anchors,
                fields,
                List.of());
    }
}
