package org.clearhand.casefile;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.TemplateRef;

/**
 * The tasks that wait for people. A task has one holder at a time: it is claimed under a lease with a fence that grows at every claim, and
 * a write with an old fence or after the lease's end is refused, however late it arrives.
 *
 * <p>Works inside the desk's transactions. Locks are taken in the order task, case.
 */
final class VerificationQueue {
    private final Function<TemplateRef, FormTemplate> forms;
    private final Adjudicator adjudicator;
    private final BusinessDay businessDay;

    VerificationQueue(Function<TemplateRef, FormTemplate> forms, Adjudicator adjudicator, BusinessDay businessDay) {
        this.forms = forms;
        this.adjudicator = adjudicator;
        this.businessDay = businessDay;
    }

    Optional<ClaimedTask> claimNext(CaseLedger ledger, Actor actor, Duration lease) {
        admit(actor, lease);
        Instant until = ledger.now().plus(lease);
        return ledger.tasks()
                .lockHeldBy(actor.name(), ledger.now())
                .map(held -> extended(ledger, held, until))
                .or(() -> ledger.tasks().lockNextFree(ledger.now()).map(free -> taken(ledger, free, actor, until)));
    }

    ClaimedTask claim(CaseLedger ledger, TaskId taskId, Actor actor, Duration lease) {
        admit(actor, lease);
        VerificationTask task = ledger.lock(taskId);
        if (task.state() == TaskState.DONE) {
            throw new CaseException(ProblemCode.WRONG_STATE, task.caseId(), "the task is done");
        }
        Instant until = ledger.now().plus(lease);
        Optional<Lease> running = task.lease().filter(held -> held.runningAt(ledger.now()));
        if (running.isEmpty()) {
            return taken(ledger, task, actor, until);
        }
        if (!running.get().holder().equals(actor.name())) {
            throw new CaseException(ProblemCode.TASK_HELD, task.caseId(), "another person holds the task");
        }
        return extended(ledger, task, until);
    }

    private static ClaimedTask taken(CaseLedger ledger, VerificationTask task, Actor actor, Instant until) {
        ClaimedTask claimed = claimed(ledger, task, ledger.tasks().claim(task.id(), actor.name(), until));
        ledger.note(task.caseId(), actor, AuditVerb.TASK_CLAIMED, AuditDetails.claim(claimed));
        return claimed;
    }

    private static ClaimedTask extended(CaseLedger ledger, VerificationTask task, Instant until) {
        Lease held = task.lease().orElseThrow();
        ledger.tasks().extend(task.id(), until);
        return claimed(ledger, task, new Lease(held.holder(), until, held.fence()));
    }

    private static ClaimedTask claimed(CaseLedger ledger, VerificationTask task, Lease lease) {
        DocumentCase documentCase = ledger.cases().find(task.caseId()).orElseThrow();
        return new ClaimedTask(
                task.heldUnder(lease),
                lease.fence(),
                lease.until(),
                documentCase,
                ledger.variants().find(task.caseId()));
    }

    VerificationTask release(CaseLedger ledger, TaskId taskId, long fence, Actor actor) {
        VerificationTask task = held(ledger, ledger.lock(taskId), fence, actor);
        ledger.tasks().letGo(taskId, TaskState.OPEN);
        ledger.note(task.caseId(), actor, AuditVerb.TASK_RELEASED, Map.of("task", taskId.value(), "fence", fence));
        return task;
    }

    KeyingOutcome key(CaseLedger ledger, TaskId taskId, long fence, Map<String, String> values, Actor actor) {
        KeyingPolicy.admit(actor);
        VerificationTask locked = ledger.lock(taskId);
        if (repeated(locked, fence)) {
            DocumentCase decided = ledger.lock(locked.caseId());
            return new KeyingOutcome(decided.id(), decided.state(), Map.of(), decided.findings());
        }
        VerificationTask task = held(ledger, locked, fence, actor);
        FormTemplate form = forms.apply(task.template());
        DocumentCase waiting = ledger.lock(task.caseId());
        Keying keying = Keying.of(form, task.doubtfulFields(), values);
        if (!keying.wrong().isEmpty()) {
            return new KeyingOutcome(waiting.id(), waiting.state(), keying.wrong(), waiting.findings());
        }
        List<CapturedField> keyed = keying.into(waiting.fields());
        Decision decision = adjudicator.decide(
                form, keyed, businessDay.of(waiting.receivedAt()), ImageQualityFindings.seen(waiting.findings()));
        ledger.note(waiting.id(), actor, AuditVerb.KEYED, AuditDetails.keyed(task, waiting.fields(), keyed, decision));
        return concluded(ledger, task, waiting, decision, actor);
    }

    /** A rule that refuses what people keyed does not refuse the item by itself: keys may be wrong, so the person says so. */
    private static KeyingOutcome concluded(
            CaseLedger ledger, VerificationTask task, DocumentCase waiting, Decision decision, Actor actor) {
        if (decision.outcome() != Decision.Outcome.ACCEPT) {
            DocumentCase still = waiting.awaitingVerification(decision, ledger.now());
            ledger.cases().update(still);
            return new KeyingOutcome(still.id(), still.state(), decision.doubts(), decision.findings());
        }
        DocumentCase accepted = waiting.accepted(decision, DecidedBy.PERSON, ledger.now());
        ledger.taskClosed(task, accepted.state());
        ledger.decided(accepted, actor);
        return new KeyingOutcome(accepted.id(), accepted.state(), Map.of(), decision.findings());
    }

    VerificationTask reject(CaseLedger ledger, TaskId taskId, long fence, String reason, Actor actor) {
        KeyingPolicy.admit(actor);
        if (reason.isBlank() || reason.length() > KeyingPolicy.LONGEST_TEXT) {
            throw new CaseException(
                    ProblemCode.REQUEST_REFUSED,
                    "a refusal has a reason of 1 to " + KeyingPolicy.LONGEST_TEXT + " characters");
        }
        VerificationTask locked = ledger.lock(taskId);
        if (repeated(locked, fence)) {
            return locked;
        }
        VerificationTask task = held(ledger, locked, fence, actor);
        Problem refusal = new Problem(ProblemCode.REJECTED_BY_PERSON, reason.strip());
        DocumentCase rejected = ledger.lock(task.caseId()).refusedByPerson(refusal, ledger.now());
        ledger.taskClosed(task, rejected.state());
        ledger.decided(rejected, actor);
        return task;
    }

    /** The last holder asks again, as after a lost answer: only the last holder knows the last fence. */
    private static boolean repeated(VerificationTask task, long fence) {
        return task.state() == TaskState.DONE && task.fence() == fence;
    }

    private static VerificationTask held(CaseLedger ledger, VerificationTask task, long fence, Actor actor) {
        boolean holds = task.state() == TaskState.CLAIMED
                && task.fence() == fence
                && task.lease()
                        .filter(lease -> lease.holder().equals(actor.name()) && lease.runningAt(ledger.now()))
                        .isPresent();
        if (!holds) {
            throw new CaseException(ProblemCode.LEASE_LOST, task.caseId(), "the task is not in these hands any more");
        }
        return task;
    }

    private static void admit(Actor actor, Duration lease) {
        KeyingPolicy.admit(actor);
        KeyingPolicy.admit(lease);
    }
}
