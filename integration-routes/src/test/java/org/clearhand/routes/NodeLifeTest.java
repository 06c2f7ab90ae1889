package org.clearhand.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.clearhand.casefile.CaseId;
import org.clearhand.casefile.Outbox;
import org.clearhand.routes.kafka.EventSender;
import org.clearhand.routes.kafka.KafkaClients;
import org.clearhand.routes.kafka.Topics;
import org.clearhand.routes.settings.KafkaSettings;
import org.clearhand.routes.settings.NodeRole;
import org.clearhand.routes.testing.Schemas;
import org.clearhand.routes.testing.TestingLine;
import org.clearhand.routes.testing.TestingReader;
import org.clearhand.routes.testing.TestingReader.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nodes that come and go: stopped cleanly, split by role, without their broker, killed between two effects. */
class NodeLifeTest {
    private static final Duration LIMIT = Duration.ofSeconds(90);

    private TestingLine line;

    @BeforeEach
    void startServers(@TempDir Path folder) throws Exception {
        line = TestingLine.start(folder);
    }

    @AfterEach
    void stopServers() throws Exception {
        line.close();
    }

    private List<byte[]> drop(int count) {
        List<byte[]> documents = IntStream.rangeClosed(1, count)
                .mapToObj(number -> TestingReader.document(number, Kind.SURE))
                .toList();
        for (int i = 0; i < count; i++) {
            line.drop("cheque-" + i + ".png", documents.get(i));
        }
        return documents;
    }

    private void awaitResults(List<byte[]> documents) {
        await().atMost(LIMIT)
                .until(() -> line.broker.all(Topics.RESULTS).stream()
                                .map(ConsumerRecord::key)
                                .distinct()
                                .count()
                        == documents.size());
    }

    @Test
    void aCleanStopRepeatsNothing() {
        Node first = line.node();
        List<byte[]> documents = drop(12);
        await().atMost(LIMIT).until(() -> line.reader.readings().size() >= 3);
        first.close();
        try (Node second = line.node()) {
            assertThat(second.health()).isNotNull();
            awaitResults(documents);
        }
        assertThat(line.reader.readings().values())
                .extracting(AtomicInteger::get)
                .containsOnly(1);
        assertThat(line.broker.all(Topics.READ)).hasSize(12);
        assertThat(line.broker.all(Topics.RESULTS)).hasSize(12);
    }

    @Test
    void aRestartedBrokerLosesAndDoublesNothing() {
        try (Node node = line.node()) {
            List<byte[]> documents = drop(6);
            await().atMost(LIMIT).until(() -> !line.reader.readings().isEmpty());
            line.broker.stop();
            line.broker.startAgain();
            awaitResults(documents);
            assertThat(line.broker.all(Topics.RESULTS))
                    .extracting(message ->
                            TestingLine.json(message).path("idempotencyKey").asText())
                    .doesNotHaveDuplicates();
            await().atMost(LIMIT).until(() -> node.health().allUp());
        }
    }

    @Test
    void aRecognitionNodeWorksWithoutDatabaseAndShares() {
        Node.Parts noDatabase = line.parts(() -> {
            throw new AssertionError("a recognition node asked for the database");
        });
        try (Node reading =
                        new Node(line.settings(Set.of(NodeRole.RECOGNITION)), noDatabase, Clock.systemUTC()).start();
                Node rest = line.node(NodeRole.INTAKE, NodeRole.ADJUDICATION, NodeRole.POSTING)) {
            List<byte[]> documents = drop(4);
            awaitResults(documents);
            assertThat(reading.health().parts()).containsOnlyKeys("clearhand-recognition");
            assertThat(rest.health().parts()).doesNotContainKey("clearhand-recognition");
            assertThat(line.broker.all(Topics.READ))
                    .hasSize(4)
                    .allSatisfy(message -> assertThat(Schemas.problems("read", message.value()))
                            .isEmpty());
        }
    }

    @Test
    void anEventSentTwiceIsTheSameEvent() {
        byte[] cheque = TestingReader.document(1, Kind.SURE);
        CaseId caseId = TestingLine.caseOf(cheque);
        try (Node intake = line.node(NodeRole.INTAKE)) {
            line.drop("cheque.png", cheque);
            await().atMost(LIMIT).until(() -> line.desk().find(caseId).isPresent());
            assertThat(intake.health().allUp()).isTrue();
        }
        try (EventSender sender = new EventSender(new KafkaClients(new KafkaSettings(line.broker.bootstrap())))) {
            // The broker has it, and the relay dies before the outbox knows.
            CompletableFuture<Void> died =
                    CompletableFuture.runAsync(() -> new Outbox(line.database.application(), Clock.systemUTC())
                            .relay(
                                    event -> {
                                        sender.send(event.topic(), event.key(), event.headers(), event.payload())
                                                .toCompletableFuture()
                                                .join();
                                        throw new AssertionError("killed");
                                    },
                                    10));
            await().atMost(LIMIT).until(died::isCompletedExceptionally);
        }
        try (Node posting = line.node(NodeRole.POSTING)) {
            await().atMost(LIMIT)
                    .until(() -> line.messages(Topics.RECEIVED, caseId).size() == 2);
            assertThat(posting.health().allUp()).isTrue();
        }
        for (String name : List.of("ce_id", "ce_idempotencykey", "ce_sequence")) {
            assertThat(line.messages(Topics.RECEIVED, caseId))
                    .extracting(message ->
                            new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8))
                    .hasSize(2)
                    .containsOnly(new String(
                            line.messages(Topics.RECEIVED, caseId)
                                    .get(0)
                                    .headers()
                                    .lastHeader(name)
                                    .value(),
                            StandardCharsets.UTF_8));
        }
    }
}
