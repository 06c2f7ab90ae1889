package org.clearhand.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clearhand.casefile.testing.TestingCheques;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The verbs of the desk on a real PostgreSQL, logged in as the application: what becomes of readings, and what can be asked. */
class CaseDeskTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final Actor VERA = new Actor("vera", Set.of(Role.VERIFIER));
    private static final Duration LEASE = Duration.ofMinutes(10);

    private final TestingDesk room = new TestingDesk();

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void aSureReadingIsAcceptedAndPostedWithoutAPerson() {
        CaseId id = room.received(1);

        assertThat(room.desk().recordReading(id, TestingCheques.sure(id, DAY))).isEqualTo(CaseState.ACCEPTED);
        assertThat(room.ship())
                .extracting(OutboxRecord::topic)
                .containsExactly(OutboxTopic.RECEIVED.topic(), OutboxTopic.RESULTS.topic());

        DocumentCase posted = room.desk().find(id).orElseThrow();
        assertThat(posted.state()).isEqualTo(CaseState.POSTED);
        assertThat(posted.verdict().orElseThrow().decidedBy()).isEqualTo(DecidedBy.MACHINE);
        assertThat(posted.pages()).hasSize(1);
        assertThat(posted.field("courtesyAmount").orElseThrow().value()).contains(TestingCheques.AMOUNT);
        assertThat(room.desk().history(id))
                .extracting(AuditEntry::verb)
                .containsExactly(AuditVerb.RECEIVED, AuditVerb.READ, AuditVerb.ACCEPTED, AuditVerb.POSTED);
        assertThat(room.desk().verifyHistory(id).intact()).isTrue();
    }

    @Test
    void aDeskWithANamedBusinessDayJudgesDatesByIt() {
        CaseDesk yearsLater = new CaseDesk(
                room.database(),
                room.clock(),
                new BusinessDay(Optional.of(DAY.plusYears(2))),
                TestingCheques.catalogue(),
                RuleBook.shipped());
        CaseId id = room.received(1);

        assertThat(yearsLater.recordReading(id, TestingCheques.sure(id, DAY)))
                .isEqualTo(CaseState.AWAITING_VERIFICATION);
    }

    @Test
    void whatNoReaderCanReadIsParked() {
        CaseId id = room.received(1);
        Problem problem = new Problem(ProblemCode.UNKNOWN_FORM, "no template fits");

        assertThat(room.desk().recordUnreadable(id, "r1", problem)).isEqualTo(CaseState.PARKED);
        assertThat(room.desk().recordUnreadable(id, "r1", problem)).isEqualTo(CaseState.PARKED);
        assertThat(room.desk().recordReading(id, TestingCheques.sure(id, DAY))).isEqualTo(CaseState.PARKED);
        assertThat(room.ship())
                .extracting(OutboxRecord::topic)
                .containsExactly(OutboxTopic.RECEIVED.topic(), OutboxTopic.PARKED.topic());
    }

    @Test
    void aReadingCountsOnce() {
        CaseId id = room.received(1);
        room.desk().recordReading(id, TestingCheques.sure(id, DAY));
        room.desk().recordReading(id, TestingCheques.sure(id, DAY));
        room.desk().recordReading(id, TestingCheques.differing(id, DAY));

        assertThat(room.desk().find(id).orElseThrow().state()).isEqualTo(CaseState.ACCEPTED);
        assertThat(room.desk().history(id)).hasSize(3);
    }

    @Test
    void aCaseThatStandsStillIsReported() {
        CaseId id = room.received(1);
        room.clock().advance(Duration.ofMinutes(3));
        room.received(2);
        room.clock().advance(Duration.ofMinutes(3));

        StandingCases standing = new StandingCases(room.database(), room.clock());
        assertThat(standing.find(Map.of(CaseState.RECEIVED, Duration.ofMinutes(5))))
                .containsExactly(new StandingCase(id, CaseState.RECEIVED, Duration.ofMinutes(6)));
        assertThat(standing.find(Map.of(CaseState.ACCEPTED, Duration.ZERO))).isEmpty();
    }

    @Test
    void casesAreListedNewestFirst() {
        room.received(1);
        room.clock().advance(Duration.ofSeconds(1));
        CaseId second = room.received(2);

        CaseFilter filter = new CaseFilter(
                Optional.of(CaseState.RECEIVED), Optional.of(SourceKind.SFTP), Optional.of("demo-bank"), 1);
        assertThat(room.desk().cases(filter)).extracting(CaseSummary::id).containsExactly(second);
    }

    @Test
    void aMissingCaseOrTemplateIsSaidSo() {
        CaseId missing = CaseId.ofContent("f".repeat(64));
        assertThat(TestingDesk.refusal(() -> room.desk().recordReading(missing, TestingCheques.sure(missing, DAY)))
                        .code())
                .isEqualTo(ProblemCode.CASE_NOT_FOUND);
        assertThat(TestingDesk.refusal(() -> room.desk().claim(TaskId.of(missing), VERA, LEASE))
                        .code())
                .isEqualTo(ProblemCode.TASK_NOT_FOUND);
        assertThat(room.desk().find(missing)).isEmpty();
        assertThat(room.desk().history(missing)).isEmpty();
    }
}
