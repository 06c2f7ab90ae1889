package org.clearhand.casefile;

import java.util.Map;
import java.util.UUID;

/**
 * One event of a case, ready to be shipped as it stands.
 *
 * @param id computed from the idempotency key: the same event has the same id however often it is sent
 * @param key the case id
 * @param sequence from 1 without gaps, per case and topic
 * @param headers all CloudEvents headers in Kafka's binary mode (ce_id, ce_type, ..., ce_idempotencykey, ce_sequence)
 * @param payload JSON
 */
public record OutboxRecord(
        UUID id,
        String topic,
        String key,
        long sequence,
        String idempotencyKey,
        Map<String, String> headers,
        String payload) {
    public OutboxRecord {
        headers = Map.copyOf(headers);
    }
}
