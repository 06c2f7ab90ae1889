package org.clearhand.casefile;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.clearhand.casefile.store.AuditStore;
import org.clearhand.casefile.store.CaseStore;
import org.clearhand.casefile.store.IntakeStore;
import org.clearhand.casefile.store.Json;
import org.clearhand.casefile.store.OutboxStore;
import org.clearhand.casefile.store.ScanItemStore;
import org.clearhand.casefile.store.TaskStore;
import org.clearhand.casefile.store.VariantStore;
import org.jdbi.v3.core.Handle;

/** What one transaction writes about cases: the change itself, its audit entry and its event, always together. */
final class CaseLedger {
    private final CaseStore cases;
    private final IntakeStore intake;
    private final ScanItemStore scanItems;
    private final TaskStore tasks;
    private final VariantStore variants;
    private final AuditStore audit;
    private final OutboxStore outbox;
    private final Instant now;

    CaseLedger(Handle handle, Instant now) {
        this.cases = new CaseStore(handle);
        this.intake = new IntakeStore(handle);
        this.scanItems = new ScanItemStore(handle);
        this.tasks = new TaskStore(handle);
        this.variants = new VariantStore(handle);
        this.audit = new AuditStore(handle);
        this.outbox = new OutboxStore(handle);
        this.now = now;
    }

    CaseStore cases() {
        return cases;
    }

    IntakeStore intake() {
        return intake;
    }

    ScanItemStore scanItems() {
        return scanItems;
    }

    TaskStore tasks() {
        return tasks;
    }

    VariantStore variants() {
        return variants;
    }

    AuditStore audit() {
        return audit;
    }

    Instant now() {
        return now;
    }

    DocumentCase lock(CaseId caseId) {
        return cases.lock(caseId)
                .orElseThrow(() -> new CaseException(ProblemCode.CASE_NOT_FOUND, caseId, "no such case"));
    }

    VerificationTask lock(TaskId taskId) {
        return tasks.lock(taskId)
                .orElseThrow(() -> new CaseException(ProblemCode.TASK_NOT_FOUND, "no such task: " + taskId));
    }

    void note(CaseId caseId, Actor actor, AuditVerb verb, Map<String, Object> details) {
        audit.append(caseId, actor, verb, details, now);
    }

    /** Opens the case of an item: the case, where it was cut from, its history and its event. */
    void cut(DocumentCase item) {
        if (!cases.insert(item)) {
            throw new CaseException(ProblemCode.WRONG_STATE, item.id(), "the item has a case already");
        }
        scanItems.insert(item.id(), item.scan().orElseThrow());
        note(item.id(), Actor.ADJUDICATION, AuditVerb.CUT_FROM_SCAN, AuditDetails.cutFrom(item));
        publish(item.id(), OutboxTopic.RECEIVED, place -> CaseEvents.received(place, item, Optional.empty()));
    }

    /** Decided for or against: the state, the history and the result. */
    void decided(DocumentCase decided, Actor actor) {
        cases.update(decided);
        boolean inFavour = decided.state() == CaseState.ACCEPTED;
        note(decided.id(), actor, inFavour ? AuditVerb.ACCEPTED : AuditVerb.REJECTED, AuditDetails.verdict(decided));
        publish(decided.id(), OutboxTopic.RESULTS, place -> CaseEvents.result(place, decided));
    }

    /** Parked by the reader or at the door: the history and the message; the caller has written the state. */
    void parked(DocumentCase parked, Actor actor, AuditVerb verb) {
        note(parked.id(), actor, verb, AuditDetails.verdict(parked));
        publish(parked.id(), OutboxTopic.PARKED, place -> CaseEvents.parked(place, parked));
    }

    void taskOpened(VerificationTask task) {
        tasks.open(task);
        publish(task.caseId(), OutboxTopic.TASKS, place -> CaseEvents.task(place, task, Optional.empty(), now));
    }

    void taskClosed(VerificationTask task, CaseState outcome) {
        tasks.letGo(task.id(), TaskState.DONE);
        publish(task.caseId(), OutboxTopic.TASKS, place -> CaseEvents.task(place, task, Optional.of(outcome), now));
    }

    /** The target has acknowledged the result. A refusal is posted too, and stays REJECTED. */
    void post(CaseId caseId) {
        DocumentCase decided = lock(caseId);
        if (decided.state() == CaseState.ACCEPTED) {
            cases.update(decided.posted(now));
            note(caseId, Actor.POSTING, AuditVerb.POSTED, Map.of("state", CaseState.POSTED));
        }
    }

    void publish(CaseId caseId, OutboxTopic topic, Function<CaseEvents.Place, Object> event) {
        CaseEvents.Place place = CaseEvents.Place.of(caseId, topic, outbox.nextSequence(caseId, topic));
        outbox.append(caseId, topic, place.sequence(), place.idempotencyKey(), Json.write(event.apply(place)), now);
    }
}
