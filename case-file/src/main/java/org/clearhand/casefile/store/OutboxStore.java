package org.clearhand.casefile.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clearhand.casefile.CaseId;
import org.clearhand.casefile.OutboxRecord;
import org.clearhand.casefile.OutboxTopic;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The table {@code outbox}. Belongs to one transaction. */
public final class OutboxStore {
    /** Any number that no other part of the database uses: "clearh" in ASCII. */
    private static final long RELAY_LOCK = 0x636c65617268L;

    private final Handle handle;

    public OutboxStore(Handle handle) {
        this.handle = handle;
    }

    /** The number of the next event of a case on a topic. The case's row must be locked, so that there is no gap and no twin. */
    public long nextSequence(CaseId caseId, OutboxTopic topic) {
        return handle.createQuery("SELECT coalesce(max(sequence), 0) + 1 FROM clearhand.outbox"
                        + " WHERE aggregateid = :case AND aggregatetype = :topic")
                .bind("case", caseId.value())
                .bind("topic", topic.topic())
                .mapTo(Long.class)
                .one();
    }

    /** The id is computed from the idempotency key, so the same event is refused a second time. */
    public void append(
            CaseId caseId, OutboxTopic topic, long sequence, String idempotencyKey, String payload, Instant now) {
        UUID id = UUID.nameUUIDFromBytes(idempotencyKey.getBytes(StandardCharsets.UTF_8));
        Map<String, String> headers = Map.of(
                "ce_specversion", "1.0",
                "ce_id", id.toString(),
                "ce_source", "/clearhand",
                "ce_type", topic.eventType(),
                "ce_subject", caseId.value(),
                "ce_time", now.toString(),
                "ce_idempotencykey", idempotencyKey,
                "ce_sequence", Long.toString(sequence),
                "content-type", "application/json");
        handle.createUpdate("INSERT INTO clearhand.outbox (id, aggregatetype, aggregateid, type, payload, sequence,"
                        + " idempotency_key, headers, created_at) VALUES (:id, :topic, :case, :type, :payload, :sequence,"
                        + " :key, CAST(:headers AS jsonb), :now)")
                .bind("id", id)
                .bind("topic", topic.topic())
                .bind("case", caseId.value())
                .bind("type", topic.eventType())
                .bind("payload", payload)
                .bind("sequence", sequence)
                .bind("key", idempotencyKey)
                .bind("headers", Json.write(headers))
                .bind("now", Rows.column(now))
                .execute();
    }

    /** True when this transaction is the relay until it ends; false when another one is. */
    public boolean becomeRelay() {
        return handle.createQuery("SELECT pg_try_advisory_xact_lock(:lock)")
                .bind("lock", RELAY_LOCK)
                .mapTo(Boolean.class)
                .one();
    }

    /**
     * In the order of writing. No watermark is kept, so an event committed late is read in the next pass; events of one case are written
     * under its row lock and cannot overtake each other.
     */
    public List<OutboxRecord> unsent(int limit) {
        return handle.createQuery("SELECT * FROM clearhand.outbox WHERE sent_at IS NULL ORDER BY ordinal LIMIT :limit")
                .bind("limit", limit)
                .map((row, context) -> event(row))
                .list();
    }

    public void markSent(List<OutboxRecord> events, Instant now) {
        PreparedBatch batch = handle.prepareBatch("UPDATE clearhand.outbox SET sent_at = :now WHERE id = :id");
        events.forEach(event ->
                batch.bind("id", event.id()).bind("now", Rows.column(now)).add());
        batch.execute();
    }

    public long waiting() {
        return handle.createQuery("SELECT count(*) FROM clearhand.outbox WHERE sent_at IS NULL")
                .mapTo(Long.class)
                .one();
    }

    private static OutboxRecord event(ResultSet row) throws SQLException {
        return new OutboxRecord(
                row.getObject("id", UUID.class),
                row.getString("aggregatetype"),
                row.getString("aggregateid"),
                row.getLong("sequence"),
                row.getString("idempotency_key"),
                Json.readStrings(row.getString("headers")),
                row.getString("payload"));
    }
}
