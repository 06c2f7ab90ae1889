package org.clearhand.routes.kafka;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.clearhand.routes.watch.NodeHealth;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Feeds the messages of one topic to a stage and acknowledges them when their effects are durable. Its thread keeps its place in the
 * group while slow work runs elsewhere; partitions are given away only when the work on them is done; a failure starts it anew from the
 * last acknowledged message. {@link #close} ends it after the messages in work, so a clean stop repeats none.
 */
public final class KafkaInlet implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(KafkaInlet.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration KEEP_ALIVE = Duration.ofMillis(100);
    private static final Duration LONGEST_WAIT_FOR_WORK = Duration.ofSeconds(25);
    private static final long LAG_EVERY_NANOS = 10_000_000_000L;

    private final KafkaClients clients;
    private final InletSettings settings;
    private final MessageHandler handler;
    private final NodeHealth health;
    private final ExecutorService workers;
    private final Thread thread;
    private volatile boolean stopping;
    private Optional<Batch> inWork = Optional.empty();
    private long lagCheckedNanos;

    public KafkaInlet(KafkaClients clients, InletSettings settings, MessageHandler handler, NodeHealth health) {
        this.clients = clients;
        this.settings = settings;
        this.handler = handler;
        this.health = health;
        this.workers = Executors.newFixedThreadPool(
                settings.parallel(), task -> new Thread(task, "clearhand-work-" + settings.group()));
        this.thread = new Thread(this::run, "clearhand-inlet-" + settings.group());
    }

    public KafkaInlet start() {
        thread.start();
        return this;
    }

    private void run() {
        for (int failures = 0; !stopping; ) {
            try (KafkaConsumer<String, byte[]> consumer = clients.consumer(settings)) {
                consumer.subscribe(List.of(settings.topic()), new Handover(consumer));
                while (!stopping) {
                    turn(consumer);
                    failures = 0;
                }
            } catch (Exception e) {
                // Interrupted, rebalanced away or refused: whatever was not acknowledged comes again.
                inWork = Optional.empty();
                if (!stopping) {
                    failures++;
                    health.down(settings.group(), e);
                    pause(failures);
                }
            }
        }
    }

    private void pause(int failures) {
        try {
            Thread.sleep(Math.min(5_000L, 100L << Math.min(failures, 10)));
        } catch (InterruptedException e) {
            stopping = true;
        }
    }

    private void turn(KafkaConsumer<String, byte[]> consumer) throws Exception {
        ConsumerRecords<String, byte[]> messages = consumer.poll(POLL);
        if (messages.isEmpty()) {
            checkLag(consumer);
            return;
        }
        Batch batch = Batch.submit(messages, handler, workers);
        inWork = Optional.of(batch);
        consumer.pause(consumer.assignment());
        while (!batch.await(KEEP_ALIVE)) {
            keepPlace(consumer);
        }
        acknowledgeInGroup(consumer);
        inWork = Optional.empty();
        consumer.resume(consumer.assignment());
        health.up(settings.group());
        checkLag(consumer);
    }

    private static void keepPlace(KafkaConsumer<String, byte[]> consumer) {
        if (!consumer.poll(Duration.ZERO).isEmpty()) {
            throw new IllegalStateException("a paused consumer was given messages");
        }
    }

    /** While the group shares out anew, acknowledging has to wait for the outcome. */
    private void acknowledgeInGroup(KafkaConsumer<String, byte[]> consumer) throws Exception {
        for (int attempt = 1; ; attempt++) {
            try {
                acknowledge(consumer, new HashSet<>(consumer.assignment()));
                return;
            } catch (RebalanceInProgressException e) {
                if (attempt == 20) {
                    throw e;
                }
                consumer.poll(KEEP_ALIVE);
            }
        }
    }

    private void acknowledge(KafkaConsumer<String, byte[]> consumer, Set<TopicPartition> partitions) throws Exception {
        if (inWork.isPresent()) {
            Map<TopicPartition, OffsetAndMetadata> offsets = inWork.get().offsetsIfDone(partitions);
            if (!offsets.isEmpty()) {
                consumer.commitSync(offsets);
            }
        }
    }

    /** Asks the broker how far behind we are; a broker that does not answer shows here, because polling alone hides it. */
    private void checkLag(KafkaConsumer<String, byte[]> consumer) {
        long now = System.nanoTime();
        if (lagCheckedNanos != 0 && now - lagCheckedNanos < LAG_EVERY_NANOS) {
            return;
        }
        lagCheckedNanos = now;
        long lag = 0;
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment(), Duration.ofSeconds(5));
        for (Map.Entry<TopicPartition, Long> end : ends.entrySet()) {
            lag += end.getValue() - consumer.position(end.getKey(), Duration.ofSeconds(5));
        }
        health.up(settings.group(), lag);
    }

    /** Finishes the messages in work, acknowledges them and leaves the group. Waits at most half a minute. */
    @Override
    public void close() {
        stopping = true;
        try {
            thread.join(Duration.ofSeconds(30).toMillis());
            workers.shutdownNow();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private final class Handover implements ConsumerRebalanceListener {
        private final KafkaConsumer<String, byte[]> consumer;

        Handover(KafkaConsumer<String, byte[]> consumer) {
            this.consumer = consumer;
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            try {
                if (inWork.isPresent()
                        && inWork.get().touches(partitions)
                        && inWork.get().await(LONGEST_WAIT_FOR_WORK)) {
                    acknowledge(consumer, new HashSet<>(partitions));
                }
            } catch (Exception e) {
                LOG.warn("{}: partitions given away before their messages were acknowledged", settings.group(), e);
            }
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            if (inWork.isPresent()) {
                consumer.pause(partitions);
            }
        }

        @Override
        public void onPartitionsLost(Collection<TopicPartition> partitions) {
            // Somebody else has them already; what is in work here is absorbed by the computed keys.
        }
    }
}
