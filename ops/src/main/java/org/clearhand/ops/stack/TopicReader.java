package org.clearhand.ops.stack;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads some topics from their beginning, as no group's member, so that it disturbs nobody. Not thread-safe. */
public final class TopicReader implements AutoCloseable {
    private static final Duration METADATA_LIMIT = Duration.ofSeconds(20);
    private final KafkaConsumer<String, String> consumer;
    private final List<TopicPartition> partitions;

    public TopicReader(String bootstrap, List<String> topics) {
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrap, "enable.auto.commit", "false", "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new StringDeserializer());
        partitions = topics.stream()
                .flatMap(topic -> consumer.partitionsFor(topic, METADATA_LIMIT).stream())
                .map(part -> new TopicPartition(part.topic(), part.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** What has arrived since the last call, in order within each partition; empty when nothing came in this time. */
    public List<ConsumerRecord<String, String>> poll(Duration wait) {
        return StreamSupport.stream(consumer.poll(wait).spliterator(), false).toList();
    }

    /** Everything up to what is there now. */
    public List<ConsumerRecord<String, String>> readToEnd() {
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        List<ConsumerRecord<String, String>> all = new ArrayList<>();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            all.addAll(poll(Duration.ofMillis(200)));
        }
        return all;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
