package org.clearhand.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.clearhand.casefile.testing.TestingCheques;
import org.clearhand.casefile.testing.TestingClock;
import org.clearhand.casefile.testing.TestingDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A scan of several items on a real PostgreSQL: each item is a case, and each knows the other side. */
class DividedScanTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    private final TestingClock clock = new TestingClock(Instant.parse("2026-03-12T09:00:00Z"));

    private TestingDatabase database;
    private CaseDesk desk;
    private Outbox outbox;
    private Delivery delivery;
    private CaseId scan;

    @BeforeEach
    void open() {
        database = TestingDatabase.create();
        desk = new CaseDesk(database.application(), clock, TestingCheques.catalogue(), RuleBook.shipped());
        outbox = new Outbox(database.application(), clock);
        delivery = TestingCheques.delivery(1, "inbox/flatbed.jpg");
        scan = desk.receive(delivery).caseId();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private List<OutboxRecord> ship() {
        List<OutboxRecord> shipped = new ArrayList<>();
        outbox.relay(
                event -> {
                    shipped.add(event);
                    return CompletableFuture.completedFuture(event);
                },
                1000);
        return shipped;
    }

    private static JsonNode json(OutboxRecord event) {
        try {
            return new ObjectMapper().readTree(event.payload());
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void eachItemBecomesACaseThatIsSentToAReader() {
        ship();
        assertThat(desk.divide(scan, TestingCheques.divided(scan, 3))).isEqualTo(CaseState.DIVIDED);

        List<CaseId> items = desk.itemsOf(scan);
        assertThat(items).hasSize(3).doesNotHaveDuplicates().doesNotContain(scan);
        assertThat(items).allSatisfy(item -> {
            DocumentCase opened = desk.find(item).orElseThrow();
            assertThat(opened.state()).isEqualTo(CaseState.RECEIVED);
            assertThat(opened.source()).isEqualTo(delivery.source());
            assertThat(desk.verifyHistory(item).intact()).isTrue();
        });
        List<OutboxRecord> events = ship();
        assertThat(events).extracting(OutboxRecord::key).containsExactlyElementsOf(values(items));
        assertThat(events).extracting(OutboxRecord::topic).containsOnly(OutboxTopic.RECEIVED.topic());
        assertThat(desk.find(scan).orElseThrow().state()).isEqualTo(CaseState.DIVIDED);
    }

    private static List<String> values(List<CaseId> ids) {
        return ids.stream().map(CaseId::value).toList();
    }

    @Test
    void fromTheItemOneComesToTheScanAndFromTheScanToTheItems() {
        desk.divide(scan, TestingCheques.divided(scan, 2));
        CaseId second = desk.itemsOf(scan).get(1);

        ScanPlace place = desk.find(second).orElseThrow().scan().orElseThrow();
        assertThat(place).isEqualTo(new ScanPlace(scan, delivery.image().sha256(), 2, 2, 1, 40, 1200, 1200, 550));
        assertThat(desk.history(second)).singleElement().satisfies(entry -> {
            assertThat(entry.verb()).isEqualTo(AuditVerb.CUT_FROM_SCAN);
            assertThat(entry.details()).contains(delivery.image().sha256(), scan.value());
        });
        AuditEntry last = desk.history(scan).get(1);
        assertThat(last.verb()).isEqualTo(AuditVerb.DIVIDED);
        assertThat(last.details()).contains(values(desk.itemsOf(scan)));
        assertThat(desk.verifyHistory(scan).intact()).isTrue();
    }

    @Test
    void aResultSaysWhichScanItsItemWasCutFromAndThatOfAWholeDocumentDoesNot() {
        desk.divide(scan, TestingCheques.divided(scan, 2));
        CaseId first = desk.itemsOf(scan).get(0);
        desk.recordReading(first, TestingCheques.sure(first, DAY));
        CaseId whole = desk.receive(TestingCheques.delivery(2, "inbox/one.jpg")).caseId();
        desk.recordReading(whole, TestingCheques.sure(whole, DAY));

        List<OutboxRecord> results = ship().stream()
                .filter(event -> event.topic().equals(OutboxTopic.RESULTS.topic()))
                .toList();
        assertThat(results).extracting(OutboxRecord::key).containsExactly(first.value(), whole.value());
        JsonNode from = json(results.get(0)).path("scan");
        assertThat(from.path("caseId").asText()).isEqualTo(scan.value());
        assertThat(from.path("sha256").asText()).isEqualTo(delivery.image().sha256());
        assertThat(from.path("item").asInt()).isEqualTo(1);
        assertThat(from.path("items").asInt()).isEqualTo(2);
        assertThat(from.at("/box/y").asInt()).isEqualTo(600);
        assertThat(json(results.get(1)).has("scan")).isFalse();
    }

    @Test
    void theSameReadingAgainAndAnotherOneLaterOpenNoFurtherCase() {
        desk.divide(scan, TestingCheques.divided(scan, 2));
        List<CaseId> items = desk.itemsOf(scan);
        ship();

        assertThat(desk.divide(scan, TestingCheques.divided(scan, 2))).isEqualTo(CaseState.DIVIDED);
        DividedReading three = TestingCheques.divided(scan, 3);
        DividedReading ofNewerReader =
                new DividedReading("another", "testing-reader-2", List.of(), three.items(), three.microsByStep());
        assertThat(desk.divide(scan, ofNewerReader)).isEqualTo(CaseState.DIVIDED);
        assertThat(desk.recordReading(scan, TestingCheques.sure(scan, DAY))).isEqualTo(CaseState.DIVIDED);

        assertThat(desk.itemsOf(scan)).isEqualTo(items);
        assertThat(ship()).isEmpty();
    }

    @Test
    void twoItemsThatLookTheSameAreTwo() {
        DividedReading two = TestingCheques.divided(scan, 2);
        CutItem one = two.items().get(0);
        CutItem twin = new CutItem(2, 1, 40, 1200, 1200, 550, one.image());
        desk.divide(
                scan,
                new DividedReading("twins", "testing-reader-1", List.of(), List.of(one, twin), two.microsByStep()));

        assertThat(desk.itemsOf(scan)).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void theSameScanDeliveredAgainIsADuplicateAndOpensNothing() {
        desk.divide(scan, TestingCheques.divided(scan, 2));
        ship();

        Receipt again = desk.receive(TestingCheques.delivery(1, "inbox/again.jpg"));

        assertThat(again).isEqualTo(new Receipt(scan, Receipt.Outcome.DUPLICATE, CaseState.DIVIDED));
        assertThat(ship()).isEmpty();
        assertThat(desk.itemsOf(scan)).hasSize(2);
    }

    @Test
    void anItemIsNotDividedAgain() {
        desk.divide(scan, TestingCheques.divided(scan, 2));
        CaseId item = desk.itemsOf(scan).get(0);

        assertThatThrownBy(() -> desk.divide(item, TestingCheques.divided(item, 2)))
                .isInstanceOfSatisfying(
                        CaseException.class,
                        refused -> assertThat(refused.code()).isEqualTo(ProblemCode.WRONG_STATE));
        assertThat(desk.find(item).orElseThrow().state()).isEqualTo(CaseState.RECEIVED);
    }
}
