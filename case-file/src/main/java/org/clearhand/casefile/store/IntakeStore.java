package org.clearhand.casefile.store;

import java.time.Instant;
import java.util.Optional;
import org.clearhand.casefile.CaseId;
import org.clearhand.casefile.Delivery;
import org.clearhand.casefile.DividedReading;
import org.clearhand.casefile.InboxOffset;
import org.clearhand.casefile.Problem;
import org.clearhand.casefile.RecordedReading;
import org.jdbi.v3.core.Handle;

/** The tables that remember what was taken in, so that nothing counts twice: deliveries, places on topics, readings. */
public final class IntakeStore {
    private final Handle handle;

    public IntakeStore(Handle handle) {
        this.handle = handle;
    }

    /** False when this delivery was noted before. */
    public boolean noteDelivery(Delivery delivery, Instant now) {
        boolean isNew =
                handle.createUpdate("INSERT INTO clearhand.deliveries (case_id, source_kind, sender, source_name,"
                                        + " delivery_key, delivered_at) VALUES (:case, :kind, :sender, :name, :key, :now)"
                                        + " ON CONFLICT DO NOTHING")
                                .bind("case", delivery.caseId().value())
                                .bind("kind", delivery.source().kind().name())
                                .bind("sender", delivery.source().sender())
                                .bind("name", delivery.source().name())
                                .bind("key", delivery.source().deliveryKey())
                                .bind("now", Rows.column(now))
                                .execute()
                        == 1;
        return delivery.inboxOffset()
                .map(place -> noteOffset(place, delivery.caseId()) && isNew)
                .orElse(isNew);
    }

    private boolean noteOffset(InboxOffset place, CaseId caseId) {
        return handle.createUpdate("INSERT INTO clearhand.kafka_inbox (topic, partition, \"offset\", case_id)"
                                + " VALUES (:topic, :partition, :offset, :case) ON CONFLICT DO NOTHING")
                        .bind("topic", place.topic())
                        .bind("partition", place.partition())
                        .bind("offset", place.offset())
                        .bind("case", caseId.value())
                        .execute()
                == 1;
    }

    /** False when a reading of this id was recorded before. */
    public boolean noteReading(CaseId caseId, RecordedReading reading, Instant now) {
        return insertReading(
                caseId,
                reading.readingId(),
                reading.readerVersion(),
                Optional.of(reading.template().toString()),
                Optional.empty(),
                Json.write(reading),
                now);
    }

    /** False when a reading of this id was recorded before. */
    public boolean noteDivided(CaseId caseId, DividedReading reading, Instant now) {
        return insertReading(
                caseId,
                reading.readingId(),
                reading.readerVersion(),
                Optional.empty(),
                Optional.empty(),
                Json.write(reading),
                now);
    }

    /** False when a reading of this id was recorded before. */
    public boolean noteUnreadable(CaseId caseId, String readingId, Problem problem, Instant now) {
        return insertReading(
                caseId,
                readingId,
                "",
                Optional.empty(),
                Optional.of(problem.code().name()),
                Json.write(problem),
                now);
    }

    private boolean insertReading(
            CaseId caseId,
            String readingId,
            String readerVersion,
            Optional<String> template,
            Optional<String> problem,
            String document,
            Instant now) {
        return handle.createUpdate(
                                "INSERT INTO clearhand.readings (id, case_id, reader_version, template, problem_code,"
                                        + " document, recorded_at) VALUES (:id, :case, :version, :template, :problem,"
                                        + " CAST(:document AS jsonb), :now) ON CONFLICT (id) DO NOTHING")
                        .bind("id", readingId)
                        .bind("case", caseId.value())
                        .bind("version", readerVersion)
                        .bind("template", template)
                        .bind("problem", problem)
                        .bind("document", document)
                        .bind("now", Rows.column(now))
                        .execute()
                == 1;
    }
}
