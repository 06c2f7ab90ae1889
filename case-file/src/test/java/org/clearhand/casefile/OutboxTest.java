package org.clearhand.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.clearhand.casefile.testing.TestingCheques;
import org.clearhand.casefile.testing.TestingClock;
import org.clearhand.casefile.testing.TestingDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutboxTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    private final TestingClock clock = new TestingClock(Instant.parse("2026-03-12T09:00:00Z"));
    private final List<OutboxRecord> arrived = new ArrayList<>();

    private TestingDatabase database;
    private CaseDesk desk;
    private Outbox outbox;

    @BeforeEach
    void open() {
        database = TestingDatabase.create();
        desk = new CaseDesk(database.application(), clock, TestingCheques.catalogue(), RuleBook.shipped());
        outbox = new Outbox(database.application(), clock, Duration.ofSeconds(5));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private CaseId accepted(int document) {
        CaseId id = desk.receive(TestingCheques.delivery(document, "a")).caseId();
        desk.recordReading(id, TestingCheques.sure(id, DAY));
        return id;
    }

    private RelayReport relayWithout(Predicate<OutboxRecord> lost) {
        return outbox.relay(
                event -> {
                    if (lost.test(event)) {
                        return CompletableFuture.failedFuture(new IOException("not acknowledged"));
                    }
                    arrived.add(event);
                    return CompletableFuture.completedFuture(event);
                },
                100);
    }

    @Test
    void everyEventCarriesComputedHeadersAndIsShippedOnce() {
        CaseId id = accepted(1);

        assertThat(relayWithout(event -> false)).isEqualTo(new RelayReport(true, 2, 0));
        assertThat(relayWithout(event -> false)).isEqualTo(new RelayReport(true, 0, 0));

        OutboxRecord result = arrived.get(1);
        assertThat(result.key()).isEqualTo(id.value());
        assertThat(result.headers())
                .containsEntry("ce_id", result.id().toString())
                .containsEntry("ce_type", "org.clearhand.result.v1")
                .containsEntry("ce_subject", id.value())
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_time", "2026-03-12T09:00:00Z")
                .containsEntry("ce_idempotencykey", id + "/clearhand.results.v1/1")
                .containsEntry("ce_sequence", "1");
    }

    @Test
    void theResultSaysWhatTheContractSays() throws IOException {
        accepted(1);
        relayWithout(event -> false);

        JsonNode result = new ObjectMapper().readTree(arrived.get(1).payload());
        assertThat(result.fieldNames())
                .toIterable()
                .containsExactly(
                        "schemaVersion",
                        "caseId",
                        "sequence",
                        "idempotencyKey",
                        "state",
                        "template",
                        "source",
                        "image",
                        "fields",
                        "findings",
                        "decidedBy",
                        "reason",
                        "decidedAt");
        assertThat(result.at("/state").asText()).isEqualTo("ACCEPTED");
        assertThat(result.at("/template").asText()).isEqualTo("testing-cheque:1");
        assertThat(result.at("/source"))
                .hasToString("{\"kind\":\"SFTP\",\"sender\":\"demo-bank\",\"name\":\"cheque-1.png\"}");
        assertThat(result.at("/fields/1/value").asText()).isEqualTo(TestingCheques.AMOUNT);
        assertThat(result.at("/fields/1/origin").asText()).isEqualTo("MACHINE");
        assertThat(result.at("/fields")).hasSize(4);
        assertThat(result.at("/reason").isNull()).isTrue();
    }

    @Test
    void whatStandsBehindAFailureInItsCaseWaitsAndOtherCasesGoOn() {
        CaseId unlucky = accepted(1);
        CaseId lucky = accepted(2);

        RelayReport report = relayWithout(
                event -> event.key().equals(unlucky.value()) && event.topic().equals(OutboxTopic.RECEIVED.topic()));
        assertThat(report).isEqualTo(new RelayReport(true, 2, 2));
        assertThat(desk.find(lucky).orElseThrow().state()).isEqualTo(CaseState.POSTED);
        assertThat(desk.find(unlucky).orElseThrow().state()).isEqualTo(CaseState.ACCEPTED);

        arrived.clear();
        relayWithout(event -> false);
        assertThat(arrived)
                .extracting(OutboxRecord::topic)
                .containsExactly(OutboxTopic.RECEIVED.topic(), OutboxTopic.RESULTS.topic());
        assertThat(desk.find(unlucky).orElseThrow().state()).isEqualTo(CaseState.POSTED);
    }

    @Test
    void aShipperThatThrowsOrNeverAnswersLosesNothing() {
        Outbox impatient = new Outbox(database.application(), clock, Duration.ofMillis(50));
        accepted(1);

        RelayReport thrown = impatient.relay(
                event -> {
                    throw new IllegalStateException("no broker");
                },
                100);
        RelayReport silent = impatient.relay(event -> new CompletableFuture<>(), 100);

        assertThat(List.of(thrown, silent)).containsOnly(new RelayReport(true, 0, 2));
        assertThat(outbox.waiting()).isEqualTo(2);
    }

    @Test
    void onlyOneRelayWorksAtATime() throws InterruptedException, ExecutionException {
        accepted(1);
        CountDownLatch shipping = new CountDownLatch(1);
        CompletableFuture<String> acknowledgement = new CompletableFuture<>();
        ExecutorService otherNode = Executors.newSingleThreadExecutor();
        try {
            Future<RelayReport> first = otherNode.submit(() -> outbox.relay(
                    event -> {
                        shipping.countDown();
                        return acknowledgement;
                    },
                    100));
            shipping.await();

            assertThat(relayWithout(event -> false)).isEqualTo(new RelayReport(false, 0, 0));
            acknowledgement.complete("arrived");
            assertThat(first.get()).isEqualTo(new RelayReport(true, 2, 0));
        } finally {
            otherNode.shutdownNow();
        }
    }

    @Test
    void anEventCommittedLateIsNotSkipped() throws SQLException {
        CaseId early = accepted(1);
        relayWithout(event -> false);
        try (Connection slow = database.owner().getConnection();
                Statement statement = slow.createStatement()) {
            slow.setAutoCommit(false);
            statement.execute("INSERT INTO clearhand.outbox (id, aggregatetype, aggregateid, type, payload, sequence,"
                    + " idempotency_key, headers, created_at) VALUES (gen_random_uuid(), 'late', '" + early
                    + "', 'late', '{}', 1, 'late', '{}', now())");
            accepted(2);
            relayWithout(event -> false);
            slow.commit();
        }
        arrived.clear();

        relayWithout(event -> false);
        assertThat(arrived).extracting(OutboxRecord::idempotencyKey).containsExactly("late");
    }

    @Test
    void aPassHasALimit() {
        assertThatThrownBy(() -> outbox.relay(event -> new CompletableFuture<>(), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSecondOutcomeOfACaseIsRefusedByTheDatabaseItself() {
        CaseId id = accepted(1);

        assertThatThrownBy(() -> database.execute("INSERT INTO clearhand.outbox (id, aggregatetype, aggregateid, type,"
                        + " payload, sequence, idempotency_key, headers, created_at) VALUES (gen_random_uuid(),"
                        + " 'clearhand.parked.v1', '" + id + "', 't', '{}', 1, 'k', '{}', now())"))
                .hasRootCauseInstanceOf(SQLException.class)
                .rootCause()
                .hasMessageContaining("outbox_one_outcome");
    }
}
