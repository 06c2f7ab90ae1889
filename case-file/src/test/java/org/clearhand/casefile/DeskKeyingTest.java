package org.clearhand.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clearhand.casefile.testing.TestingCheques;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What people key and reject at the desk, on a real PostgreSQL. */
class DeskKeyingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final Actor VERA = new Actor("vera", Set.of(Role.VERIFIER));
    private static final Duration LEASE = Duration.ofMinutes(10);

    private final TestingDesk room = new TestingDesk();

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void aDoubtfulFieldGoesToAPersonAndTheKeyedValueIsPosted() {
        CaseId id = room.received(1);
        assertThat(room.desk().recordReading(id, TestingCheques.unsureDate(id, DAY)))
                .isEqualTo(CaseState.AWAITING_VERIFICATION);

        ClaimedTask claimed = room.desk().claimNext(VERA, LEASE).orElseThrow();
        assertThat(claimed.task().doubtfulFields()).containsExactly("date");
        KeyingOutcome outcome =
                room.desk().key(claimed.task().id(), claimed.fence(), Map.of("date", "3/11/2026"), VERA);

        assertThat(outcome.accepted()).isTrue();
        CapturedField date = room.desk().find(id).orElseThrow().field("date").orElseThrow();
        assertThat(date.value()).contains("2026-03-11");
        assertThat(date.origin()).isEqualTo(Origin.FIRST_KEY);
        assertThat(date.words()).containsExactly(new FieldWord(0.4, new FieldBox(1, 12, 22, 90, 36)));
        assertThat(room.ship())
                .extracting(OutboxRecord::topic, OutboxRecord::sequence)
                .containsExactly(
                        tuple(OutboxTopic.RECEIVED.topic(), 1L),
                        tuple(OutboxTopic.TASKS.topic(), 1L),
                        tuple(OutboxTopic.TASKS.topic(), 2L),
                        tuple(OutboxTopic.RESULTS.topic(), 1L));
        assertThat(room.shipped().get(3).payload())
                .contains("\"decidedBy\":\"PERSON\"", "\"origin\":\"FIRST_KEY\"", "\"reason\":null");
        assertThat(room.desk().find(id).orElseThrow().state()).isEqualTo(CaseState.POSTED);
        assertThat(room.desk().verifyHistory(id).intact()).isTrue();
    }

    @Test
    void anAnswerLostOnTheWayBackIsGivenAgain() {
        CaseId id = room.received(1);
        room.desk().recordReading(id, TestingCheques.unsureDate(id, DAY));
        ClaimedTask claimed = room.desk().claimNext(VERA, LEASE).orElseThrow();

        KeyingOutcome first = room.desk().key(claimed.task().id(), claimed.fence(), Map.of("date", "3/11/2026"), VERA);
        KeyingOutcome again = room.desk().key(claimed.task().id(), claimed.fence(), Map.of("date", "3/11/2026"), VERA);

        assertThat(again).isEqualTo(first);
        assertThat(room.ship()).hasSize(4);
    }

    @Test
    void differingAmountsAreNeverResolvedSilently() {
        CaseId id = room.received(1);
        room.desk().recordReading(id, TestingCheques.differing(id, DAY));
        ClaimedTask claimed = room.desk().claimNext(VERA, LEASE).orElseThrow();
        TaskId task = claimed.task().id();
        assertThat(claimed.task().doubtfulFields()).containsExactly("courtesyAmount", "legalAmount");

        KeyingOutcome differ = room.desk()
                .key(
                        task,
                        claimed.fence(),
                        Map.of(
                                "courtesyAmount",
                                "1,234.56",
                                "legalAmount",
                                "one thousand two hundred thirty four only"),
                        VERA);
        assertThat(differ.accepted()).isFalse();
        assertThat(differ.wrongFields()).containsOnlyKeys("courtesyAmount", "legalAmount");

        room.desk().reject(task, claimed.fence(), "figures and words differ", VERA);
        room.desk().reject(task, claimed.fence(), "figures and words differ", VERA);
        assertThat(room.ship())
                .last()
                .satisfies(event -> assertThat(event.payload())
                        .contains("\"state\":\"REJECTED\"", "\"code\":\"REJECTED_BY_PERSON\""));
        assertThat(room.desk().find(id).orElseThrow().state()).isEqualTo(CaseState.REJECTED);
    }

    @Test
    void whatIsNotAValueIsNotWritten() {
        CaseId id = room.received(1);
        room.desk().recordReading(id, TestingCheques.unsureDate(id, DAY));
        ClaimedTask claimed = room.desk().claimNext(VERA, LEASE).orElseThrow();
        TaskId task = claimed.task().id();
        int entries = room.desk().history(id).size();

        for (Map<String, String> keyed :
                List.of(Map.of("date", "31 February"), Map.of("date", " "), Map.<String, String>of())) {
            assertThat(room.desk().key(task, claimed.fence(), keyed, VERA).wrongFields())
                    .containsOnlyKeys("date");
        }
        assertThat(TestingDesk.refusal(() ->
                                room.desk().key(task, claimed.fence(), Map.of("date", "3/11/2026", "x", "1"), VERA))
                        .code())
                .isEqualTo(ProblemCode.REQUEST_REFUSED);
        assertThat(room.desk().history(id)).hasSize(entries);
    }
}
