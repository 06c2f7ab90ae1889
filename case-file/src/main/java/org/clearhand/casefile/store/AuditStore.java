package org.clearhand.casefile.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearhand.casefile.Actor;
import org.clearhand.casefile.AuditEntry;
import org.clearhand.casefile.AuditTrail;
import org.clearhand.casefile.AuditVerb;
import org.clearhand.casefile.AuditVerdict;
import org.clearhand.casefile.CaseException;
import org.clearhand.casefile.CaseId;
import org.clearhand.casefile.ProblemCode;
import org.jdbi.v3.core.Handle;

/** The table {@code audit_entries}, and the head of each history that its case keeps. Belongs to one transaction. */
public final class AuditStore {
    private final Handle handle;

    public AuditStore(Handle handle) {
        this.handle = handle;
    }

    /** Adds to the history of a case; the case's row is locked from here on, so histories do not fork. */
    public void append(CaseId caseId, Actor actor, AuditVerb verb, Map<String, Object> details, Instant at) {
        AuditTrail.Head head = head(caseId).orElseThrow(() -> new IllegalStateException("a history belongs to a case"));
        AuditEntry entry = AuditTrail.next(caseId, head, at, actor.name(), verb, Json.write(details));
        handle.createUpdate(
                        "INSERT INTO clearhand.audit_entries (case_id, sequence, at, actor, verb, details, previous_hash,"
                                + " hash) VALUES (:case, :sequence, :at, :actor, :verb, :details, :previous, :hash)")
                .bind("case", caseId.value())
                .bind("sequence", entry.sequence())
                .bind("at", Rows.column(entry.at()))
                .bind("actor", entry.actor())
                .bind("verb", entry.verb().name())
                .bind("details", entry.details())
                .bind("previous", entry.previousHash())
                .bind("hash", entry.hash())
                .execute();
        handle.createUpdate("UPDATE clearhand.cases SET audit_entries = :entries, audit_head = :head WHERE id = :id")
                .bind("id", caseId.value())
                .bind("entries", entry.sequence())
                .bind("head", entry.hash())
                .execute();
    }

    /** Oldest first. */
    public List<AuditEntry> history(CaseId caseId) {
        return handle.createQuery("SELECT * FROM clearhand.audit_entries WHERE case_id = :id ORDER BY sequence")
                .bind("id", caseId.value())
                .map((row, context) -> new AuditEntry(
                        caseId,
                        row.getLong("sequence"),
                        Rows.instant(row, "at"),
                        row.getString("actor"),
                        AuditVerb.valueOf(row.getString("verb")),
                        row.getString("details"),
                        row.getString("previous_hash"),
                        row.getString("hash")))
                .list();
    }

    /**
     * Recomputes the history's chain; the case is locked meanwhile, so that a history just being written is not called broken.
     *
     * @throws CaseException CASE_NOT_FOUND
     */
    public AuditVerdict verify(CaseId caseId) {
        AuditTrail.Head head =
                head(caseId).orElseThrow(() -> new CaseException(ProblemCode.CASE_NOT_FOUND, caseId, "no such case"));
        return AuditTrail.verify(caseId, history(caseId), head);
    }

    private Optional<AuditTrail.Head> head(CaseId caseId) {
        return handle.createQuery("SELECT audit_entries, audit_head FROM clearhand.cases WHERE id = :id FOR UPDATE")
                .bind("id", caseId.value())
                .map((row, context) -> new AuditTrail.Head(row.getLong("audit_entries"), row.getString("audit_head")))
                .findOne();
    }
}
