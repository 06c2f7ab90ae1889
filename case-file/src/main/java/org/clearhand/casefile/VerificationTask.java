package org.clearhand.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.clearhand.forms.TemplateRef;

/**
 * The fields of one case that a person has to look at. Opened by the decision, claimed under a lease, done when the case is decided.
 *
 * @param doubtfulFields in the template's order
 * @param lease the present claim, which may have run out; empty when nobody claimed the task, it was given back or is done
 * @param fence of the last claim, 0 when nobody claimed the task yet; a claim of it has the next one
 */
public record VerificationTask(
        TaskId id,
        CaseId caseId,
        TemplateRef template,
        List<String> doubtfulFields,
        TaskState state,
        Optional<Lease> lease,
        long fence,
        Instant openedAt) {
    public VerificationTask {
        doubtfulFields = List.copyOf(doubtfulFields);
    }

    static VerificationTask forDoubts(DocumentCase waiting, Decision decision, Instant now) {
        return new VerificationTask(
                TaskId.of(waiting.id()),
                waiting.id(),
                waiting.template().orElseThrow(),
                List.copyOf(decision.doubts().keySet()),
                TaskState.OPEN,
                Optional.empty(),
                0,
                now);
    }

    VerificationTask heldUnder(Lease claim) {
        return new VerificationTask(
                id, caseId, template, doubtfulFields, TaskState.CLAIMED, Optional.of(claim), claim.fence(), openedAt);
    }
}
