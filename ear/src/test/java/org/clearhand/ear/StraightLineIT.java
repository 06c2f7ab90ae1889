package org.clearhand.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.clearhand.ear.HostileFiles.Hostile;
import org.clearhand.ops.stack.SftpSender;
import org.junit.jupiter.api.Test;

/** The straight line from outside: a file into the SFTP inbox, people at the API, results out of Kafka. */
class StraightLineIT {
    private static final Duration DOCUMENT_LIMIT = Duration.ofMinutes(2);
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void everySampleHasAnOutcomeAndNoValueThatTheMachineAcceptedIsWrong() throws IOException {
        Map<String, Sample> sent = new LinkedHashMap<>();
        for (Sample sample : Sample.sound()) {
            sent.put(StackUnderTest.drop(sample), sample);
        }
        int accepted = 0;
        try (EventLog events = new EventLog("results", "tasks", "parked")) {
            for (Map.Entry<String, Sample> item : sent.entrySet()) {
                ConsumerRecord<String, String> first = events.await(
                        "an outcome of " + item.getValue().name(),
                        DOCUMENT_LIMIT,
                        event -> event.key().equals(item.getKey()));
                assertThat(first.topic()).doesNotContain("parked");
                if (first.topic().contains("results")) {
                    accepted++;
                    assertValuesAre(EventLog.json(first), item.getValue());
                }
            }
        }
        System.out.printf("[straight line] %d of %d samples posted without a person%n", accepted, sent.size());
    }

    @Test
    void aDoubtfulChequeIsKeyedByAPersonAndPosted() throws IOException, InterruptedException {
        Sample sample = Sample.disagreeing();
        String caseId = StackUnderTest.dropDisagreeingCheque();
        try (EventLog events = new EventLog("results", "tasks")) {
            JsonNode task = EventLog.json(events.await(
                    "a task",
                    DOCUMENT_LIMIT,
                    event -> event.key().equals(caseId) && event.topic().contains("tasks")));
            ConsoleApi verifier = ConsoleApi.as("verifier");
            HttpResponse<String> claimed =
                    verifier.post("/tasks/" + task.path("taskId").asText() + "/claim", Map.of());
            assertThat(claimed.statusCode()).as(claimed.body()).isEqualTo(200);
            HttpResponse<String> keyed = Keying.key(verifier, ConsoleApi.json(claimed), sample);
            assertThat(keyed.statusCode()).as(keyed.body()).isEqualTo(200);
            assertThat(ConsoleApi.json(keyed).path("state").asText())
                    .as(keyed.body())
                    .isEqualTo("ACCEPTED");

            ConsumerRecord<String, String> result = events.await(
                    "the result",
                    DOCUMENT_LIMIT,
                    event -> event.key().equals(caseId) && event.topic().contains("results"));
            JsonNode posted = EventLog.json(result);
            assertThat(posted.path("decidedBy").asText()).isEqualTo("PERSON");
            assertValuesAre(posted, sample);
            assertThat(header(result, "ce_specversion")).isEqualTo("1.0");
            assertThat(header(result, "ce_id")).isNotBlank();
            assertThat(header(result, "ce_idempotencykey"))
                    .isEqualTo(posted.path("idempotencyKey").asText());
            assertThat(ConsoleApi.json(verifier.get("/cases/" + caseId))
                            .path("sha256")
                            .asText())
                    .isEqualTo(posted.at("/image/sha256").asText());
        }
    }

    @Test
    void hostileFilesEndInBadWithAReasonAndTheNextGoodOneGoesThrough() throws IOException {
        List<Hostile> hostile = HostileFiles.all();
        try (SftpSender sender = StackUnderTest.sender();
                EventLog events = new EventLog("results", "tasks")) {
            for (Hostile file : hostile) {
                sender.put(file.name(), file.content());
            }
            String good = StackUnderTest.drop(Sample.sound().get(0));
            for (Hostile file : hostile) {
                String reason = file.name() + ".reason.json";
                await(file.name() + " in bad")
                        .atMost(DOCUMENT_LIMIT)
                        .untilAsserted(() -> assertThat(sender.list("/bad")).contains(file.name(), reason));
                JsonNode told = JSON.readTree(sender.get("/bad/" + reason));
                assertThat(told.path("code").asText()).as("%s", told).isEqualTo(file.code());
                assertThat(told.path("message").asText()).isNotBlank();
                assertThat(sender.get("/bad/" + file.name())).isEqualTo(file.content());
            }
            events.await(
                    "an outcome of the good one",
                    DOCUMENT_LIMIT,
                    event -> event.key().equals(good));
        }
    }

    @Test
    void theSameBytesUnderAnotherNameAreNotProcessedTwice() throws IOException {
        byte[] content = Variant.of(Sample.sound().get(0).content(), "twin " + System.nanoTime());
        try (SftpSender sender = StackUnderTest.sender();
                EventLog events = new EventLog("received", "results", "tasks")) {
            sender.put("twin-one.jpg", content);
            events.await(
                    "an outcome of the first",
                    DOCUMENT_LIMIT,
                    event -> event.key().equals(CaseIds.of(content))
                            && !event.topic().contains("received"));
            sender.put("twin-two.jpg", content);
            await("the second taken away")
                    .atMost(DOCUMENT_LIMIT)
                    .untilAsserted(() -> assertThat(sender.list("/inbox")).doesNotContain("twin-two.jpg"));
            String next = StackUnderTest.drop(Sample.sound().get(0));
            events.await(
                    "an outcome of a later one",
                    DOCUMENT_LIMIT,
                    event -> event.key().equals(next) && !event.topic().contains("received"));
            assertThat(events.poll().stream()
                            .filter(event -> event.key().equals(CaseIds.of(content)))
                            .filter(event -> event.topic().contains("received"))
                            .map(event -> header(event, "ce_id"))
                            .distinct())
                    .hasSize(1);
        }
    }

    @Test
    void strangersAreTurnedAwayAndTheApiIsDescribed() throws IOException, InterruptedException {
        assertThat(ConsoleApi.anonymous().get("/tasks").statusCode()).isEqualTo(401);
        assertThat(ConsoleApi.as("auditor").post("/tasks/next", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(ConsoleApi.as("verifier").get("/tasks").statusCode()).isEqualTo(200);
        HttpRequest description = HttpRequest.newBuilder(
                        URI.create(StackUnderTest.status().api().openapi()))
                .header("Accept", "application/json")
                .build();
        HttpResponse<String> described = HttpClient.newHttpClient().send(description, BodyHandlers.ofString());
        assertThat(described.statusCode()).isEqualTo(200);
        assertThat(described.body()).contains("openapi", "/api/tasks");
    }

    private static void assertValuesAre(JsonNode posted, Sample sample) {
        assertThat(posted.path("state").asText()).isEqualTo("ACCEPTED");
        for (JsonNode field : posted.path("fields")) {
            String value = field.path("value").asText("");
            String name = field.path("name").asText();
            if (!field.path("value").isNull() && !sample.truth(name).isEmpty()) {
                assertThat(value.replace(" ", ""))
                        .as("%s of %s", name, sample.name())
                        .isEqualTo(sample.truth(name).replace(" ", ""));
            }
        }
    }

    private static String header(ConsumerRecord<String, String> event, String name) {
        return new String(event.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
