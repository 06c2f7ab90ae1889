package org.clearhand.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.clearhand.forms.TemplateRef;

/**
 * The fields of one case that a person has to look at. Opened by the decision, claimed under a lease, done when the case is decided.
 *
 * @param doubtfulFields in the template's order
 * @param lease the present or last claim; empty when nobody claimed it yet or it was given back
 */
public record VerificationTask(
        TaskId id,
        CaseId caseId,
        TemplateRef template,
        List<String> doubtfulFields,
        TaskState state,
        Optional<Lease> lease,
        Instant openedAt) {
    public VerificationTask {
        doubtfulFields = List.copyOf(doubtfulFields);
    }
}
