package org.clearhand.casefile;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.clearhand.casefile.store.Transactions;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.TemplateCatalogue;
import org.clearhand.forms.TemplateRef;

/**
 * The counter at which a case is changed: one verb, one transaction, with its audit entry and its outbox event inside. Both doors, the
 * routes and the console, come here. Every verb may be called again after a crash with the same arguments. Safe for use by many threads.
 *
 * <p>Every verb throws {@link CaseException}: DATABASE_UNAVAILABLE is worth another try, and nothing has happened then or all of it.
 */
public final class CaseDesk {
    private final Transactions transactions;
    private final Clock clock;
    private final BusinessDay businessDay;
    private final TemplateCatalogue templates;
    private final Adjudicator adjudicator;
    private final VerificationQueue queue;

    /** A desk that judges an item's date against the day on which it was received. */
    public CaseDesk(DataSource database, Clock clock, TemplateCatalogue templates, RuleBook rules) {
        this(database, clock, BusinessDay.ofReceipt(), templates, rules);
    }

    public CaseDesk(
            DataSource database, Clock clock, BusinessDay businessDay, TemplateCatalogue templates, RuleBook rules) {
        this.transactions = new Transactions(database);
        this.clock = clock;
        this.businessDay = businessDay;
        this.templates = templates;
        this.adjudicator = new Adjudicator(rules);
        this.queue = new VerificationQueue(this::form, adjudicator, businessDay);
    }

    /** Opens a case for the document, or notes that it came again. */
    public Receipt receive(Delivery delivery) {
        return in(ledger -> {
            DocumentCase opened = DocumentCase.received(delivery, ledger.now());
            if (!ledger.cases().insert(opened)) {
                return again(ledger, delivery);
            }
            ledger.intake().noteDelivery(delivery, ledger.now());
            ledger.note(opened.id(), Actor.INTAKE, AuditVerb.RECEIVED, AuditDetails.delivery(delivery));
            ledger.publish(
                    opened.id(),
                    OutboxTopic.RECEIVED,
                    place -> CaseEvents.received(place, opened, delivery.expectedAmount()));
            return new Receipt(opened.id(), Receipt.Outcome.RECEIVED, opened.state());
        });
    }

    /** Refused at the door: opens the case and parks it at once, or notes that the document came again. */
    public Receipt refuse(Delivery delivery, Problem problem) {
        return in(ledger -> {
            DocumentCase parked =
                    DocumentCase.received(delivery, ledger.now()).parked(Optional.empty(), problem, ledger.now());
            if (!ledger.cases().insert(parked)) {
                return again(ledger, delivery);
            }
            ledger.intake().noteDelivery(delivery, ledger.now());
            ledger.note(parked.id(), Actor.INTAKE, AuditVerb.RECEIVED, AuditDetails.delivery(delivery));
            ledger.parked(parked, Actor.INTAKE, AuditVerb.REFUSED_AT_DOOR);
            return new Receipt(parked.id(), Receipt.Outcome.RECEIVED, parked.state());
        });
    }

    private static Receipt again(CaseLedger ledger, Delivery delivery) {
        DocumentCase present = ledger.lock(delivery.caseId());
        if (!ledger.intake().noteDelivery(delivery, ledger.now())) {
            return new Receipt(present.id(), Receipt.Outcome.SAME_DELIVERY, present.state());
        }
        ledger.note(present.id(), Actor.INTAKE, AuditVerb.DELIVERED_AGAIN, AuditDetails.delivery(delivery));
        return new Receipt(present.id(), Receipt.Outcome.DUPLICATE, present.state());
    }

    /**
     * Records the reading, runs the rules and decides. A reading id already recorded changes nothing; a reading that comes after the case
     * was decided or parked is kept and changes nothing either.
     *
     * @return the state of the case afterwards
     * @throws CaseException CASE_NOT_FOUND, TEMPLATE_MISSING, RULE_MISSING
     */
    public CaseState recordReading(CaseId caseId, RecordedReading reading) {
        return in(ledger -> {
            DocumentCase received = ledger.lock(caseId);
            FormTemplate form = form(reading.template());
            if (!ledger.intake().noteReading(caseId, reading, ledger.now()) || received.state() != CaseState.RECEIVED) {
                return received.state();
            }
            DocumentCase read = received.read(reading, form, ledger.now());
            ledger.note(caseId, Actor.ADJUDICATION, AuditVerb.READ, AuditDetails.reading(reading, read));
            Decision decision = adjudicator.decide(
                    form,
                    read.fields(),
                    businessDay.of(read.receivedAt()),
                    ImageQualityFindings.of(form, reading.defects()));
            return decide(ledger, read, decision);
        });
    }

    /**
     * Closes the case of a scan that holds several items, and opens a case for each of them, all or none. A reading id already recorded
     * changes nothing; so does a case already divided, decided or parked.
     *
     * @return the state of the scan's case afterwards
     * @throws CaseException CASE_NOT_FOUND; WRONG_STATE for the case of an item, which is not divided again
     */
    public CaseState divide(CaseId caseId, DividedReading reading) {
        return in(ledger -> {
            DocumentCase received = ledger.lock(caseId);
            if (!ledger.intake().noteDivided(caseId, reading, ledger.now()) || received.state() != CaseState.RECEIVED) {
                return received.state();
            }
            DocumentCase divided = received.divided(reading, ledger.now());
            List<DocumentCase> items = reading.items().stream()
                    .map(item -> received.item(item, reading.items().size(), ledger.now()))
                    .toList();
            items.forEach(ledger::cut);
            ledger.cases().update(divided);
            ledger.note(caseId, Actor.ADJUDICATION, AuditVerb.DIVIDED, AuditDetails.divided(reading, items));
            return divided.state();
        });
    }

    /** The cases of the items that a scan was divided into, by their numbers; empty for every other case. */
    public List<CaseId> itemsOf(CaseId scan) {
        return in(ledger -> ledger.scanItems().itemsOf(scan));
    }

    private static CaseState decide(CaseLedger ledger, DocumentCase read, Decision decision) {
        DocumentCase next = switch (decision.outcome()) {
            case ACCEPT -> read.accepted(decision, DecidedBy.MACHINE, ledger.now());
            case REJECT -> read.refusedByRule(decision, refusal(decision), ledger.now());
            case VERIFY -> read.awaitingVerification(decision, ledger.now());
        };
        if (decision.outcome() == Decision.Outcome.VERIFY) {
            ledger.cases().update(next);
            ledger.note(next.id(), Actor.ADJUDICATION, AuditVerb.SENT_TO_VERIFICATION, AuditDetails.doubts(decision));
            ledger.taskOpened(VerificationTask.forDoubts(next, decision, ledger.now()));
        } else {
            ledger.decided(next, Actor.ADJUDICATION);
        }
        return next.state();
    }

    /** Every reason, so that the sender can do better next time in all respects. */
    static Problem refusal(Decision decision) {
        return new Problem(
                ProblemCode.REJECTED_BY_RULE,
                decision.findings().stream()
                        .filter(finding -> finding.severity() == Severity.REJECT)
                        .map(finding -> finding.rule() + ": " + finding.message())
                        .collect(Collectors.joining("; ")));
    }

    /**
     * Parks a case that no reader can read. A reading id already recorded changes nothing; so does a case already decided or parked.
     *
     * @return the state of the case afterwards
     */
    public CaseState recordUnreadable(CaseId caseId, String readingId, Problem problem) {
        return in(ledger -> {
            DocumentCase received = ledger.lock(caseId);
            if (!ledger.intake().noteUnreadable(caseId, readingId, problem, ledger.now())
                    || received.state() != CaseState.RECEIVED) {
                return received.state();
            }
            DocumentCase parked = received.parked(Optional.of(readingId), problem, ledger.now());
            ledger.cases().update(parked);
            ledger.parked(parked, Actor.ADJUDICATION, AuditVerb.PARKED);
            return parked.state();
        });
    }

    /** Oldest first. */
    public List<VerificationTask> openTasks(TaskFilter filter) {
        return in(ledger -> ledger.tasks().list(filter, ledger.now()));
    }

    public Optional<VerificationTask> findTask(TaskId taskId) {
        return in(ledger -> ledger.tasks().find(taskId));
    }

    /** The oldest task nobody holds; the one already in this person's hands comes first, with its lease renewed. */
    public Optional<ClaimedTask> claimNext(Actor actor, Duration lease) {
        return in(ledger -> queue.claimNext(ledger, actor, lease));
    }

    /**
     * Takes this task, or renews the lease of the one who holds it already.
     *
     * @throws CaseException TASK_HELD when another person's lease runs; TASK_NOT_FOUND; WRONG_STATE when it is done
     */
    public ClaimedTask claim(TaskId taskId, Actor actor, Duration lease) {
        return in(ledger -> queue.claim(ledger, taskId, actor, lease));
    }

    /**
     * Gives the task back for anybody to take.
     *
     * @throws CaseException LEASE_LOST when the fence is not the present one
     */
    public void release(TaskId taskId, long fence, Actor actor) {
        in(ledger -> queue.release(ledger, taskId, fence, actor));
    }

    /**
     * Checks what a person keyed, runs the rules again and accepts the case if nothing is left to doubt.
     *
     * @param values field name to the value as the person typed it; each doubtful field must be there, any other field of the template may
     * @throws CaseException LEASE_LOST when the lease ran out or the fence is not the present one; REQUEST_REFUSED for a field that the
     *     template does not have
     */
    public KeyingOutcome key(TaskId taskId, long fence, Map<String, String> values, Actor actor) {
        return in(ledger -> queue.key(ledger, taskId, fence, values, actor));
    }

    /**
     * Refuses the item.
     *
     * @param reason for the sender, 1 to 500 characters
     * @throws CaseException LEASE_LOST as {@link #key}
     */
    public void reject(TaskId taskId, long fence, String reason, Actor actor) {
        in(ledger -> queue.reject(ledger, taskId, fence, reason, actor));
    }

    public Optional<DocumentCase> find(CaseId caseId) {
        return in(ledger -> ledger.cases().find(caseId));
    }

    /** The variant of its template that the case's form was read as; empty before a reading, and where the template has none. */
    public Optional<RecordedVariant> variantOf(CaseId caseId) {
        return in(ledger -> ledger.variants().find(caseId));
    }

    public List<CaseSummary> cases(CaseFilter filter) {
        return in(ledger -> ledger.cases().list(filter));
    }

    public Map<CaseState, Long> countsByState() {
        return in(ledger -> ledger.cases().countsByState());
    }

    /** Oldest first; empty when there is no such case. */
    public List<AuditEntry> history(CaseId caseId) {
        return in(ledger -> ledger.audit().history(caseId));
    }

    /** Recomputes the hash chain of the case's history. */
    public AuditVerdict verifyHistory(CaseId caseId) {
        return in(ledger -> ledger.audit().verify(caseId));
    }

    /** ACCEPTED to POSTED; in any other state nothing changes. The relay does this itself for the results it ships. */
    public void markPosted(CaseId caseId) {
        in(ledger -> {
            ledger.post(caseId);
            return caseId;
        });
    }

    private FormTemplate form(TemplateRef ref) {
        return templates
                .find(ref)
                .orElseThrow(() -> new CaseException(ProblemCode.TEMPLATE_MISSING, "no such template: " + ref));
    }

    /** PostgreSQL keeps microseconds; what is hashed and compared must be what comes back. */
    private <T> T in(Function<CaseLedger, T> verb) {
        return transactions.in(handle -> {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            return verb.apply(new CaseLedger(handle, now));
        });
    }
}
