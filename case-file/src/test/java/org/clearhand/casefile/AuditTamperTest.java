package org.clearhand.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.clearhand.casefile.testing.TestingCheques;
import org.clearhand.casefile.testing.TestingClock;
import org.clearhand.casefile.testing.TestingDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A superuser who switches the triggers off and edits history is found, and the first bad entry is named. */
class AuditTamperTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final Actor VERA = new Actor("vera", Set.of(Role.VERIFIER));

    private static TestingDatabase database;
    private static CaseDesk desk;
    private static int documents;

    @BeforeAll
    static void openWithoutTriggers() {
        database = TestingDatabase.create();
        desk = new CaseDesk(
                database.application(),
                new TestingClock(Instant.parse("2026-03-12T09:00:00Z")),
                TestingCheques.catalogue(),
                RuleBook.shipped());
        database.execute("ALTER TABLE clearhand.audit_entries DISABLE TRIGGER ALL");
    }

    @AfterAll
    static void close() {
        database.close();
    }

    /** A history of six entries: received, read, sent to verification, claimed, keyed, accepted. */
    private static CaseId sixEntries() {
        CaseId id = desk.receive(TestingCheques.delivery(++documents, "a")).caseId();
        desk.recordReading(id, TestingCheques.unsureDate(id, DAY));
        ClaimedTask task = desk.claim(TaskId.of(id), VERA, Duration.ofMinutes(1));
        desk.key(task.task().id(), task.fence(), Map.of("date", "3/10/2026"), VERA);
        assertThat(desk.verifyHistory(id).entries()).isEqualTo(6);
        return id;
    }

    @Test
    void anUntouchedHistoryIsIntact() {
        assertThat(desk.verifyHistory(sixEntries()).intact()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | UPDATE clearhand.audit_entries SET actor = 'nobody' WHERE case_id = '%s' AND sequence = 2",
                "5 | UPDATE clearhand.audit_entries SET details = replace(details, '2026', '2025') WHERE case_id = '%s' AND sequence = 5",
                "3 | UPDATE clearhand.audit_entries SET at = at + interval '1 microsecond' WHERE case_id = '%s' AND sequence = 3",
                "6 | UPDATE clearhand.audit_entries SET verb = 'REJECTED' WHERE case_id = '%s' AND sequence = 6",
                "4 | UPDATE clearhand.audit_entries SET hash = repeat('a', 64) WHERE case_id = '%s' AND sequence = 4",
                "1 | DELETE FROM clearhand.audit_entries WHERE case_id = '%s' AND sequence = 1",
                "3 | DELETE FROM clearhand.audit_entries WHERE case_id = '%s' AND sequence = 3",
                "6 | DELETE FROM clearhand.audit_entries WHERE case_id = '%s' AND sequence = 6",
                "1 | DELETE FROM clearhand.audit_entries WHERE case_id = '%s'",
                "2 | UPDATE clearhand.audit_entries SET sequence = sequence + 100 WHERE case_id = '%s' AND sequence = 2; UPDATE clearhand.audit_entries SET sequence = 2 WHERE case_id = '%s' AND sequence = 3; UPDATE clearhand.audit_entries SET sequence = 3 WHERE case_id = '%s' AND sequence = 102",
                "7 | INSERT INTO clearhand.audit_entries SELECT case_id, 7, at, actor, verb, details, hash, repeat('b', 64) FROM clearhand.audit_entries WHERE case_id = '%s' AND sequence = 6",
            })
    void eachKindOfMeddlingIsFoundAndNamed(long firstBad, String meddling) {
        CaseId id = sixEntries();
        database.execute(meddling.replace("%s", id.value()));

        AuditVerdict verdict = desk.verifyHistory(id);

        assertThat(verdict.firstBadSequence()).hasValue(firstBad);
        assertThat(verdict.reason()).isPresent();
    }
}
