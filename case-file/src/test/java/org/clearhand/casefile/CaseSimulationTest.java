package org.clearhand.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clearhand.casefile.testing.TestingClock;
import org.clearhand.casefile.testing.TestingDatabase;
import org.junit.jupiter.api.Test;

/**
 * Many small worlds full of faults around the real store. Whatever happens: each document, and each item of a scan of several, has exactly one outcome, each topic shows each
 * case's events as 1, 2, 3 ... without a gap, a repeated event is the same event, and a result is posted once.
 *
 * <p>{@code -Dclearhand.simulation.seed=N} repeats one world; {@code -Dclearhand.simulation.runs=N} runs more of them.
 */
class CaseSimulationTest {
    private static final int RUNS = Integer.getInteger("clearhand.simulation.runs", 200);
    private static final long FIRST_SEED = Long.getLong("clearhand.simulation.seed", 20_260_312L);
    private static final int DOCUMENTS = 2;
    private static final int FAULTY_STEPS = 12;

    private int crashes;
    private int repeats;

    @Test
    void everyDocumentHasOneOutcomeWhateverGoesWrong() throws SQLException {
        try (TestingDatabase database = TestingDatabase.create();
                Connection connection = database.application().getConnection()) {
            CrashingDataSource crashing = new CrashingDataSource(connection);
            for (int run = 0; run < RUNS; run++) {
                live(FIRST_SEED + run, run, crashing);
            }
        }
        System.out.printf(
                "simulation: first seed %d, %d runs, %d crashes, %d repeated events absorbed%n",
                FIRST_SEED, RUNS, crashes, repeats);
        assertThat(crashes).as("crashes, or the faults were missed").isPositive();
        assertThat(repeats).as("repeated events, or the faults were missed").isPositive();
    }

    private void live(long seed, int run, CrashingDataSource database) {
        SimulatedWorld world =
                new SimulatedWorld(seed, database, new TestingClock(Instant.parse("2026-03-12T09:00:00Z")));
        for (int document = 1; document <= DOCUMENTS; document++) {
            world.deliver(run * DOCUMENTS + document);
        }
        try {
            world.run(FAULTY_STEPS);
            world.kinds().forEach((caseId, kind) -> check(world, new CaseId(caseId), kind));
        } catch (AssertionError | RuntimeException broken) {
            throw new AssertionError("broken in the world of seed " + seed, broken);
        }
        crashes += world.crashes();
    }

    private void check(SimulatedWorld world, CaseId id, SimulatedWorld.Kind kind) {
        CaseState expected = switch (kind) {
            case SURE, UNSURE -> CaseState.POSTED;
            case DIFFERING -> CaseState.REJECTED;
            case UNREADABLE, REFUSED -> CaseState.PARKED;
            case SCAN_OF_TWO -> CaseState.DIVIDED;
        };
        assertThat(world.desk().find(id).orElseThrow().state()).isEqualTo(expected);

        List<OutboxRecord> events = world.broker().stream()
                .filter(event -> event.key().equals(id.value()))
                .toList();
        Map<String, OutboxRecord> distinct = new HashMap<>();
        Map<String, Long> lastByTopic = new HashMap<>();
        for (OutboxRecord event : events) {
            OutboxRecord known = distinct.putIfAbsent(event.idempotencyKey(), event);
            if (known != null) {
                assertThat(event).isEqualTo(known);
                repeats++;
            } else {
                assertThat(event.sequence()).isEqualTo(lastByTopic.getOrDefault(event.topic(), 0L) + 1);
                lastByTopic.put(event.topic(), event.sequence());
            }
        }
        assertThat(distinct.values())
                .filteredOn(event -> event.topic().equals(OutboxTopic.RESULTS.topic())
                        || event.topic().equals(OutboxTopic.PARKED.topic()))
                .as("outcomes")
                .hasSize(expected == CaseState.DIVIDED ? 0 : 1);
        assertThat(world.desk().history(id))
                .filteredOn(entry -> entry.verb() == AuditVerb.POSTED)
                .as("postings")
                .hasSize(expected == CaseState.POSTED ? 1 : 0);
        assertThat(world.desk().verifyHistory(id).intact()).isTrue();
    }
}
