package org.clearhand.ops;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.clearhand.ops.stack.TopicReader;

/** Follows the sent samples by their case ids, which are computed from their bytes, until each has an outcome. */
final class DemoWatch {
    private static final int CASE_ID_DIGITS = 32;
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, String> nameByCase;
    private final Map<String, String> outcomeByCase = new LinkedHashMap<>();
    private final PrintStream out;

    private DemoWatch(Map<String, String> nameByCase, PrintStream out) {
        this.nameByCase = nameByCase;
        this.out = out;
    }

    static DemoWatch of(List<Path> samples, PrintStream out) throws IOException {
        Map<String, String> names = new LinkedHashMap<>();
        for (Path sample : samples) {
            names.put(
                    caseId(Files.readAllBytes(sample)),
                    Objects.requireNonNull(sample.getFileName()).toString());
        }
        return new DemoWatch(names, out);
    }

    static String caseId(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return "c-" + HexFormat.of().formatHex(hash).substring(0, CASE_ID_DIGITS);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /** Prints each outcome as it arrives; ends when every sample has one or the time is up. */
    void follow(TopicReader reader, Duration limit) throws IOException {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!isComplete() && System.nanoTime() < deadline) {
            for (ConsumerRecord<String, String> event : reader.poll(Duration.ofMillis(250))) {
                if (nameByCase.containsKey(event.key())) {
                    arrived(event.key(), json.readTree(event.value()));
                }
            }
        }
    }

    boolean isComplete() {
        return outcomeByCase.keySet().containsAll(nameByCase.keySet());
    }

    private void arrived(String caseId, JsonNode event) {
        if (event.path("event").asText().equals("CLOSED")) {
            return;
        }
        String outcome;
        String detail;
        if (event.has("taskId")) {
            outcome = "waits for a person";
            detail = "to key " + String.join(", ", texts(event.path("doubtfulFields")));
        } else if (event.has("parkedAt")) {
            outcome = "put aside";
            detail = event.at("/reason/code").asText() + ": "
                    + event.at("/reason/message").asText();
        } else {
            outcome = event.path("state").asText().toLowerCase(Locale.ROOT);
            detail = values(event.path("fields"));
        }
        outcomeByCase.put(caseId, outcome);
        out.printf(Locale.ROOT, "  %-26s %-18s %s%n", nameByCase.get(caseId), outcome, detail);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(item -> texts.add(item.asText()));
        return texts;
    }

    private static String values(JsonNode fields) {
        List<String> values = new ArrayList<>();
        fields.forEach(field -> {
            if (!field.path("value").asText("").isEmpty()
                    && !field.path("value").isNull()) {
                values.add(
                        field.path("name").asText() + " " + field.path("value").asText());
            }
        });
        return String.join(", ", values);
    }

    void summarise() {
        Map<String, Integer> counts = new TreeMap<>();
        outcomeByCase.values().forEach(outcome -> counts.merge(outcome, 1, Integer::sum));
        int missing = nameByCase.size() - outcomeByCase.size();
        List<String> words = new ArrayList<>();
        counts.forEach((outcome, count) -> words.add(count + " " + outcome));
        if (missing > 0) {
            words.add(missing + " without an outcome yet");
        }
        out.println("  Of " + nameByCase.size() + " samples: " + String.join(", ", words) + ".");
    }
}
