package org.clearhand.routes.stage;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** The CloudEvents headers, in Kafka's binary mode, of events that do not come out of the outbox. */
public final class EventHeaders {
    private final Clock clock;

    public EventHeaders(Clock clock) {
        this.clock = clock;
    }

    /**
     * The headers of one event.
     *
     * @param idempotencyKey computed; the event's id follows from it, so a repeated event has the same id
     */
    public Map<String, String> of(String type, String caseId, String idempotencyKey) {
        return Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                UUID.nameUUIDFromBytes(idempotencyKey.getBytes(StandardCharsets.UTF_8))
                        .toString(),
                "ce_source",
                "/clearhand/recognition",
                "ce_type",
                type,
                "ce_subject",
                caseId,
                "ce_time",
                clock.instant().toString(),
                "ce_idempotencykey",
                idempotencyKey,
                // One reading follows each receipt, and the key of the topic keeps a case in one partition.
                "ce_sequence",
                "1",
                "content-type",
                "application/json");
    }
}
