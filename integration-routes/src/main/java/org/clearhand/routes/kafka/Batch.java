package org.clearhand.routes.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** The messages of one poll while they are worked on. */
final class Batch {
    private final Map<TopicPartition, OffsetAndMetadata> next;
    private final CompletableFuture<Void> all;

    private Batch(Map<TopicPartition, OffsetAndMetadata> next, CompletableFuture<Void> all) {
        this.next = next;
        this.all = all;
    }

    static Batch submit(ConsumerRecords<String, byte[]> messages, MessageHandler handler, Executor workers) {
        Map<TopicPartition, OffsetAndMetadata> next = new HashMap<>();
        List<CompletableFuture<Void>> each = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> message : messages) {
            next.put(
                    new TopicPartition(message.topic(), message.partition()),
                    new OffsetAndMetadata(message.offset() + 1));
            CompletableFuture<Void> done = new CompletableFuture<>();
            each.add(done);
            workers.execute(() -> work(handler, message, done));
        }
        return new Batch(next, CompletableFuture.allOf(each.toArray(new CompletableFuture<?>[0])));
    }

    private static void work(
            MessageHandler handler, ConsumerRecord<String, byte[]> message, CompletableFuture<Void> done) {
        try {
            handler.handle(message);
            done.complete(null);
        } catch (Throwable e) {
            // An Error must not leave the inlet waiting for ever; it comes out of await.
            done.completeExceptionally(e);
        }
    }

    /**
     * Whether all messages are done.
     *
     * @throws ExecutionException when one failed, after all have ended
     */
    boolean await(Duration limit) throws ExecutionException, InterruptedException {
        try {
            all.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }

    boolean touches(Collection<TopicPartition> partitions) {
        return partitions.stream().anyMatch(next::containsKey);
    }

    /** The offsets to acknowledge for these partitions; empty unless every message is done without failure. */
    Map<TopicPartition, OffsetAndMetadata> offsetsIfDone(Set<TopicPartition> partitions) {
        if (!all.isDone() || all.isCompletedExceptionally()) {
            return Map.of();
        }
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>(next);
        offsets.keySet().retainAll(partitions);
        return offsets;
    }
}
