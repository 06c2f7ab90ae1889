package org.clearhand.casefile;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The counter at which a case is changed: one verb, one transaction, with its audit entry and its outbox event inside. Both doors, the
 * routes and the console, come here. Every verb may be called again after a crash with the same arguments. Safe for use by many threads.
 */
@SuppressWarnings("DoNotCallSuggester")
public final class CaseDesk {
    public Receipt receive(Delivery delivery) {
        throw new UnsupportedOperationException("not built yet");
    }

    /** Refused at the door: opens the case and parks it at once. Idempotent. */
    public Receipt refuse(Delivery delivery, Problem problem) {
        throw new UnsupportedOperationException("not built yet");
    }

    /** Records the reading, runs the rules and decides. A reading id already recorded changes nothing. */
    public CaseState recordReading(CaseId caseId, RecordedReading reading) {
        throw new UnsupportedOperationException("not built yet");
    }

    /** Parks a case that no reader can read. A reading id already recorded changes nothing. */
    public CaseState recordUnreadable(CaseId caseId, String readingId, Problem problem) {
        throw new UnsupportedOperationException("not built yet");
    }

    /** Oldest first. */
    public List<VerificationTask> openTasks(TaskFilter filter) {
        throw new UnsupportedOperationException("not built yet");
    }

    public Optional<VerificationTask> findTask(TaskId taskId) {
        throw new UnsupportedOperationException("not built yet");
    }

    /** The oldest task nobody holds; the one already in this person's hands comes first, with its lease renewed. */
    public Optional<ClaimedTask> claimNext(Actor actor, Duration lease) {
        throw new UnsupportedOperationException("not built yet");
    }

    /**
     * Takes this task, or renews the lease of the one who holds it already.
     *
     * @throws CaseException TASK_HELD when another person's lease runs; TASK_NOT_FOUND; WRONG_STATE when it is done
     */
    public ClaimedTask claim(TaskId taskId, Actor actor, Duration lease) {
        throw new UnsupportedOperationException("not built yet");
    }

    /**
     * Gives the task back for anybody to take.
     *
     * @throws CaseException LEASE_LOST when the fence is not the present one
     */
    public void release(TaskId taskId, long fence, Actor actor) {
        throw new UnsupportedOperationException("not built yet");
    }

    /**
     * Checks what a person keyed, runs the rules again and accepts the case if nothing is left to doubt.
     *
     * @param values field name to the value as the person typed it; each doubtful field must be there
     * @throws CaseException LEASE_LOST when the lease ran out or the fence is not the present one; REQUEST_REFUSED for a field that the
     *     task does not ask for
     */
    public KeyingOutcome key(TaskId taskId, long fence, Map<String, String> values, Actor actor) {
        throw new UnsupportedOperationException("not built yet");
    }

    /**
     * Refuses the item.
     *
     * @param reason for the sender, 1 to 500 characters
     * @throws CaseException LEASE_LOST as {@link #key}
     */
    public void reject(TaskId taskId, long fence, String reason, Actor actor) {
        throw new UnsupportedOperationException("not built yet");
    }

    public Optional<DocumentCase> find(CaseId caseId) {
        throw new UnsupportedOperationException("not built yet");
    }

    public List<CaseSummary> cases(CaseFilter filter) {
        throw new UnsupportedOperationException("not built yet");
    }

    public Map<CaseState, Long> countsByState() {
        throw new UnsupportedOperationException("not built yet");
    }

    /** Oldest first; empty when there is no such case. */
    public List<AuditEntry> history(CaseId caseId) {
        throw new UnsupportedOperationException("not built yet");
    }

    /** Recomputes the hash chain of the case's history. */
    public AuditVerdict verifyHistory(CaseId caseId) {
        throw new UnsupportedOperationException("not built yet");
    }

    /** ACCEPTED to POSTED; already POSTED changes nothing. The relay does this itself for the results it ships. */
    public void markPosted(CaseId caseId) {
        throw new UnsupportedOperationException("not built yet");
    }
}
