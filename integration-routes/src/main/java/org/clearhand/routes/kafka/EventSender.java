package org.clearhand.routes.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;

/** Sends events; one is sent when all in-sync replicas have it. Safe for use by many threads; keeps the order of one thread's calls. */
public final class EventSender implements AutoCloseable {
    private final KafkaProducer<String, byte[]> producer;

    public EventSender(KafkaClients clients) {
        this.producer = clients.producer();
    }

    /** Completes when the broker has acknowledged, exceptionally when it did not. */
    @SuppressWarnings("FutureReturnValueIgnored") // the callback tells the same
    public CompletionStage<?> send(String topic, String key, Map<String, String> headers, String json) {
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(topic, key, json.getBytes(StandardCharsets.UTF_8));
        headers.forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        CompletableFuture<Void> acknowledged = new CompletableFuture<>();
        try {
            producer.send(message, (metadata, failure) -> {
                if (failure == null) {
                    acknowledged.complete(null);
                } else {
                    acknowledged.completeExceptionally(failure);
                }
            });
        } catch (KafkaException | IllegalStateException e) {
            acknowledged.completeExceptionally(e);
        }
        return acknowledged;
    }

    /** Waits for what is under way, at most some seconds. */
    @Override
    public void close() {
        producer.close(Duration.ofSeconds(10));
    }
}
