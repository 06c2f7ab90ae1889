package org.clearhand.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.clearhand.forms.TemplateRef;

/**
 * The case of one document, from its receipt to its one terminal outcome. A value: every change is a method that names the states it is
 * allowed from and gives the case as it is afterwards.
 *
 * @param source of the delivery that opened the case
 * @param fields in the template's order; empty before a reading
 * @param verdict present once decided or parked
 */
public record DocumentCase(
        CaseId id,
        CaseState state,
        SourceRef source,
        ImageRef image,
        Optional<String> readingId,
        Optional<TemplateRef> template,
        List<CapturedField> fields,
        List<PagePreview> pages,
        List<Finding> findings,
        Optional<Verdict> verdict,
        Instant receivedAt,
        Instant changedAt) {
    public DocumentCase {
        fields = List.copyOf(fields);
        pages = List.copyOf(pages);
        findings = List.copyOf(findings);
    }

    public Optional<CapturedField> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }
}
