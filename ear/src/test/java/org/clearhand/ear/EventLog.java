package org.clearhand.ear;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.clearhand.ops.stack.TopicReader;

/** Everything a plain Kafka consumer of ours has seen on some topics since their beginning. Not thread-safe. */
final class EventLog implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final TopicReader reader;
    private final List<ConsumerRecord<String, String>> seen = new ArrayList<>();

    /** @param topics by their short names, such as results */
    EventLog(String... topics) {
        var names = StackUnderTest.status().kafka().topics();
        reader = new TopicReader(
                StackUnderTest.status().kafka().bootstrap(),
                List.of(topics).stream()
                        .map(topic -> names.getOrDefault(topic, topic))
                        .toList());
    }

    List<ConsumerRecord<String, String>> poll() {
        seen.addAll(reader.poll(Duration.ofMillis(200)));
        return seen;
    }

    /** The first event that fits, seen already or coming within the limit. */
    ConsumerRecord<String, String> await(String what, Duration limit, Predicate<ConsumerRecord<String, String>> fits) {
        return Awaitility.await(what)
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .atMost(limit)
                .until(() -> poll().stream().filter(fits).findFirst(), Optional::isPresent)
                .orElseThrow();
    }

    static JsonNode json(ConsumerRecord<String, String> event) {
        try {
            return JSON.readTree(event.value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        reader.close();
    }
}
