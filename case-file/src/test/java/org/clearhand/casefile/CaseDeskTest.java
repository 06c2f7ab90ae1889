package org.clearhand.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.clearhand.casefile.testing.TestingCheques;
import org.clearhand.casefile.testing.TestingClock;
import org.clearhand.casefile.testing.TestingDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The verbs of the desk on a real PostgreSQL, logged in as the application. */
class CaseDeskTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final Actor VERA = new Actor("vera", Set.of(Role.VERIFIER));
    private static final Actor VICTOR = new Actor("victor", Set.of(Role.VERIFIER));
    private static final Duration LEASE = Duration.ofMinutes(10);

    private final TestingClock clock = new TestingClock(Instant.parse("2026-03-12T09:00:00.123456789Z"));
    private final List<OutboxRecord> shipped = new ArrayList<>();

    private TestingDatabase database;
    private CaseDesk desk;
    private Outbox outbox;

    @BeforeEach
    void open() {
        database = TestingDatabase.create();
        desk = new CaseDesk(database.application(), clock, TestingCheques.catalogue(), RuleBook.shipped());
        outbox = new Outbox(database.application(), clock);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private CaseId received(int document) {
        return desk.receive(TestingCheques.delivery(document, "inbox/" + document))
                .caseId();
    }

    private List<OutboxRecord> ship() {
        int before = shipped.size();
        outbox.relay(
                event -> {
                    shipped.add(event);
                    return CompletableFuture.completedFuture(event);
                },
                1000);
        return shipped.subList(before, shipped.size());
    }

    private static CaseException refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable verb) {
        return assertThatThrownBy(verb).asInstanceOf(type(CaseException.class)).actual();
    }

    @Test
    void aSureReadingIsAcceptedAndPostedWithoutAPerson() {
        CaseId id = received(1);

        assertThat(desk.recordReading(id, TestingCheques.sure(id, DAY))).isEqualTo(CaseState.ACCEPTED);
        assertThat(ship())
                .extracting(OutboxRecord::topic)
                .containsExactly(OutboxTopic.RECEIVED.topic(), OutboxTopic.RESULTS.topic());

        DocumentCase posted = desk.find(id).orElseThrow();
        assertThat(posted.state()).isEqualTo(CaseState.POSTED);
        assertThat(posted.verdict().orElseThrow().decidedBy()).isEqualTo(DecidedBy.MACHINE);
        assertThat(posted.pages()).hasSize(1);
        assertThat(posted.field("courtesyAmount").orElseThrow().value()).contains(TestingCheques.AMOUNT);
        assertThat(desk.history(id))
                .extracting(AuditEntry::verb)
                .containsExactly(AuditVerb.RECEIVED, AuditVerb.READ, AuditVerb.ACCEPTED, AuditVerb.POSTED);
        assertThat(desk.verifyHistory(id).intact()).isTrue();
    }

    @Test
    void aDeskWithANamedBusinessDayJudgesDatesByIt() {
        CaseDesk yearsLater = new CaseDesk(
                database.application(),
                clock,
                new BusinessDay(Optional.of(DAY.plusYears(2))),
                TestingCheques.catalogue(),
                RuleBook.shipped());
        CaseId id = received(1);

        assertThat(yearsLater.recordReading(id, TestingCheques.sure(id, DAY)))
                .isEqualTo(CaseState.AWAITING_VERIFICATION);
    }

    @Test
    void theSameDeliveryCountsOnceAndTheSameBytesAreOneCase() {
        assertThat(desk.receive(TestingCheques.delivery(1, "a")).outcome()).isEqualTo(Receipt.Outcome.RECEIVED);
        assertThat(desk.receive(TestingCheques.delivery(1, "a")).outcome()).isEqualTo(Receipt.Outcome.SAME_DELIVERY);
        assertThat(desk.receive(TestingCheques.delivery(1, "b")).outcome()).isEqualTo(Receipt.Outcome.DUPLICATE);
        assertThat(desk.receive(TestingCheques.delivery(1, "b")).outcome()).isEqualTo(Receipt.Outcome.SAME_DELIVERY);

        assertThat(outbox.waiting()).isEqualTo(1);
        assertThat(desk.countsByState()).containsEntry(CaseState.RECEIVED, 1L).containsEntry(CaseState.PARKED, 0L);
    }

    @Test
    void aPlaceOnATopicIsTakenInOnce() {
        Delivery plain = TestingCheques.delivery(1, "inbox-0-7");
        Delivery message = new Delivery(
                plain.source(), plain.image(), java.util.Optional.of(new InboxOffset("clearhand.inbox.v1", 0, 7)));

        assertThat(desk.receive(message).outcome()).isEqualTo(Receipt.Outcome.RECEIVED);
        assertThat(desk.receive(message).outcome()).isEqualTo(Receipt.Outcome.SAME_DELIVERY);
    }

    @Test
    void anAmountToldWithTheDocumentIsInTheHistoryAndInTheEvent() {
        Delivery plain = TestingCheques.delivery(1, "inbox-0-8");
        Receipt receipt = desk.receive(new Delivery(
                plain.source(),
                plain.image(),
                java.util.Optional.empty(),
                java.util.Optional.of(new java.math.BigDecimal("120.50"))));

        assertThat(ship())
                .singleElement()
                .satisfies(event -> assertThat(event.payload()).contains("\"expectedAmount\":\"120.50\""));
        assertThat(desk.history(receipt.caseId()))
                .anySatisfy(entry -> assertThat(entry.details()).contains("120.50"));
    }

    @Test
    void whatIsRefusedAtTheDoorIsParkedWithItsReason() {
        Problem problem = new Problem(ProblemCode.ENCRYPTED, "the PDF is encrypted");
        Receipt receipt = desk.refuse(TestingCheques.delivery(1, "a"), problem);
        desk.refuse(TestingCheques.delivery(1, "a"), problem);

        assertThat(receipt.state()).isEqualTo(CaseState.PARKED);
        assertThat(ship()).singleElement().satisfies(event -> {
            assertThat(event.topic()).isEqualTo(OutboxTopic.PARKED.topic());
            assertThat(event.payload()).contains("\"code\":\"ENCRYPTED\"", "\"blame\":\"SENDER\"");
        });
        assertThat(desk.find(receipt.caseId())
                        .orElseThrow()
                        .verdict()
                        .orElseThrow()
                        .reason())
                .contains(problem);
    }

    @Test
    void whatNoReaderCanReadIsParked() {
        CaseId id = received(1);
        Problem problem = new Problem(ProblemCode.UNKNOWN_FORM, "no template fits");

        assertThat(desk.recordUnreadable(id, "r1", problem)).isEqualTo(CaseState.PARKED);
        assertThat(desk.recordUnreadable(id, "r1", problem)).isEqualTo(CaseState.PARKED);
        assertThat(desk.recordReading(id, TestingCheques.sure(id, DAY))).isEqualTo(CaseState.PARKED);
        assertThat(ship())
                .extracting(OutboxRecord::topic)
                .containsExactly(OutboxTopic.RECEIVED.topic(), OutboxTopic.PARKED.topic());
    }

    @Test
    void aReadingCountsOnce() {
        CaseId id = received(1);
        desk.recordReading(id, TestingCheques.sure(id, DAY));
        desk.recordReading(id, TestingCheques.sure(id, DAY));
        desk.recordReading(id, TestingCheques.differing(id, DAY));

        assertThat(desk.find(id).orElseThrow().state()).isEqualTo(CaseState.ACCEPTED);
        assertThat(desk.history(id)).hasSize(3);
    }

    @Test
    void aDoubtfulFieldGoesToAPersonAndTheKeyedValueIsPosted() {
        CaseId id = received(1);
        assertThat(desk.recordReading(id, TestingCheques.unsureDate(id, DAY)))
                .isEqualTo(CaseState.AWAITING_VERIFICATION);

        ClaimedTask claimed = desk.claimNext(VERA, LEASE).orElseThrow();
        assertThat(claimed.task().doubtfulFields()).containsExactly("date");
        KeyingOutcome outcome = desk.key(claimed.task().id(), claimed.fence(), Map.of("date", "3/11/2026"), VERA);

        assertThat(outcome.accepted()).isTrue();
        CapturedField date = desk.find(id).orElseThrow().field("date").orElseThrow();
        assertThat(date.value()).contains("2026-03-11");
        assertThat(date.origin()).isEqualTo(Origin.FIRST_KEY);
        assertThat(date.words()).containsExactly(new FieldWord(0.4, new FieldBox(1, 12, 22, 90, 36)));
        assertThat(ship())
                .extracting(OutboxRecord::topic, OutboxRecord::sequence)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(OutboxTopic.RECEIVED.topic(), 1L),
                        org.assertj.core.groups.Tuple.tuple(OutboxTopic.TASKS.topic(), 1L),
                        org.assertj.core.groups.Tuple.tuple(OutboxTopic.TASKS.topic(), 2L),
                        org.assertj.core.groups.Tuple.tuple(OutboxTopic.RESULTS.topic(), 1L));
        assertThat(shipped.get(3).payload())
                .contains("\"decidedBy\":\"PERSON\"", "\"origin\":\"FIRST_KEY\"", "\"reason\":null");
        assertThat(desk.find(id).orElseThrow().state()).isEqualTo(CaseState.POSTED);
        assertThat(desk.verifyHistory(id).intact()).isTrue();
    }

    @Test
    void anAnswerLostOnTheWayBackIsGivenAgain() {
        CaseId id = received(1);
        desk.recordReading(id, TestingCheques.unsureDate(id, DAY));
        ClaimedTask claimed = desk.claimNext(VERA, LEASE).orElseThrow();

        KeyingOutcome first = desk.key(claimed.task().id(), claimed.fence(), Map.of("date", "3/11/2026"), VERA);
        KeyingOutcome again = desk.key(claimed.task().id(), claimed.fence(), Map.of("date", "3/11/2026"), VERA);

        assertThat(again).isEqualTo(first);
        assertThat(ship()).hasSize(4);
    }

    @Test
    void differingAmountsAreNeverResolvedSilently() {
        CaseId id = received(1);
        desk.recordReading(id, TestingCheques.differing(id, DAY));
        ClaimedTask claimed = desk.claimNext(VERA, LEASE).orElseThrow();
        TaskId task = claimed.task().id();
        assertThat(claimed.task().doubtfulFields()).containsExactly("courtesyAmount", "legalAmount");

        KeyingOutcome differ = desk.key(
                task,
                claimed.fence(),
                Map.of("courtesyAmount", "1,234.56", "legalAmount", "one thousand two hundred thirty four only"),
                VERA);
        assertThat(differ.accepted()).isFalse();
        assertThat(differ.wrongFields()).containsOnlyKeys("courtesyAmount", "legalAmount");

        desk.reject(task, claimed.fence(), "figures and words differ", VERA);
        desk.reject(task, claimed.fence(), "figures and words differ", VERA);
        assertThat(ship())
                .last()
                .satisfies(event -> assertThat(event.payload())
                        .contains("\"state\":\"REJECTED\"", "\"code\":\"REJECTED_BY_PERSON\""));
        assertThat(desk.find(id).orElseThrow().state()).isEqualTo(CaseState.REJECTED);
    }

    @Test
    void whatIsNotAValueIsNotWritten() {
        CaseId id = received(1);
        desk.recordReading(id, TestingCheques.unsureDate(id, DAY));
        ClaimedTask claimed = desk.claimNext(VERA, LEASE).orElseThrow();
        TaskId task = claimed.task().id();
        int entries = desk.history(id).size();

        for (Map<String, String> keyed :
                List.of(Map.of("date", "31 February"), Map.of("date", " "), Map.<String, String>of())) {
            assertThat(desk.key(task, claimed.fence(), keyed, VERA).wrongFields())
                    .containsOnlyKeys("date");
        }
        assertThat(refusal(() -> desk.key(task, claimed.fence(), Map.of("date", "3/11/2026", "x", "1"), VERA))
                        .code())
                .isEqualTo(ProblemCode.REQUEST_REFUSED);
        assertThat(desk.history(id)).hasSize(entries);
    }

    @Test
    void aTaskUnderALeaseIsNobodyElses() {
        CaseId id = received(1);
        desk.recordReading(id, TestingCheques.unsureDate(id, DAY));
        ClaimedTask first = desk.claimNext(VERA, LEASE).orElseThrow();
        TaskId task = first.task().id();

        assertThat(desk.claimNext(VICTOR, LEASE)).isEmpty();
        assertThat(refusal(() -> desk.claim(task, VICTOR, LEASE)).code()).isEqualTo(ProblemCode.TASK_HELD);
        assertThat(desk.claimNext(VERA, LEASE).orElseThrow().fence()).isEqualTo(first.fence());
        assertThat(desk.openTasks(new TaskFilter(java.util.Optional.empty(), false, 10)))
                .isEmpty();
        assertThat(desk.openTasks(TaskFilter.all())).hasSize(1);

        desk.release(task, first.fence(), VERA);
        assertThat(desk.claimNext(VICTOR, LEASE).orElseThrow().fence()).isGreaterThan(first.fence());
    }

    @Test
    void aLateWriteOfAFormerHolderIsRefused() {
        CaseId id = received(1);
        desk.recordReading(id, TestingCheques.unsureDate(id, DAY));
        ClaimedTask zombie = desk.claimNext(VERA, LEASE).orElseThrow();
        TaskId task = zombie.task().id();
        Map<String, String> values = Map.of("date", "3/11/2026");

        clock.advance(LEASE);
        assertThat(refusal(() -> desk.key(task, zombie.fence(), values, VERA)).code())
                .isEqualTo(ProblemCode.LEASE_LOST);
        ClaimedTask holder = desk.claimNext(VICTOR, LEASE).orElseThrow();
        assertThat(holder.task().id()).isEqualTo(task);
        for (Actor actor : List.of(VERA, VICTOR)) {
            assertThat(refusal(() -> desk.key(task, zombie.fence(), values, actor))
                            .code())
                    .isEqualTo(ProblemCode.LEASE_LOST);
        }
        assertThat(refusal(() -> desk.reject(task, zombie.fence(), "no", VERA)).code())
                .isEqualTo(ProblemCode.LEASE_LOST);
        assertThat(refusal(() -> desk.release(task, zombie.fence(), VERA)).code())
                .isEqualTo(ProblemCode.LEASE_LOST);
        assertThat(desk.key(task, holder.fence(), values, VICTOR).accepted()).isTrue();
    }

    @Test
    void withoutTheRoleNothingIsClaimedOrKeyed() {
        Actor clerk = new Actor("clerk", Set.of(Role.OPERATOR, Role.AUDITOR, Role.ADMIN));
        assertThat(refusal(() -> desk.claimNext(clerk, LEASE)).code()).isEqualTo(ProblemCode.ROLE_MISSING);
        assertThat(refusal(() -> desk.claimNext(VERA, Duration.ofDays(1))).code())
                .isEqualTo(ProblemCode.REQUEST_REFUSED);
    }

    @Test
    void aCaseThatStandsStillIsReported() {
        CaseId id = received(1);
        clock.advance(Duration.ofMinutes(3));
        received(2);
        clock.advance(Duration.ofMinutes(3));

        StandingCases standing = new StandingCases(database.application(), clock);
        assertThat(standing.find(Map.of(CaseState.RECEIVED, Duration.ofMinutes(5))))
                .containsExactly(new StandingCase(id, CaseState.RECEIVED, Duration.ofMinutes(6)));
        assertThat(standing.find(Map.of(CaseState.ACCEPTED, Duration.ZERO))).isEmpty();
    }

    @Test
    void casesAreListedNewestFirst() {
        received(1);
        clock.advance(Duration.ofSeconds(1));
        CaseId second = received(2);

        CaseFilter filter = new CaseFilter(
                java.util.Optional.of(CaseState.RECEIVED),
                java.util.Optional.of(SourceKind.SFTP),
                java.util.Optional.of("demo-bank"),
                1);
        assertThat(desk.cases(filter)).extracting(CaseSummary::id).containsExactly(second);
    }

    @Test
    void aMissingCaseOrTemplateIsSaidSo() {
        CaseId missing = CaseId.ofContent("f".repeat(64));
        assertThat(refusal(() -> desk.recordReading(missing, TestingCheques.sure(missing, DAY)))
                        .code())
                .isEqualTo(ProblemCode.CASE_NOT_FOUND);
        assertThat(refusal(() -> desk.claim(TaskId.of(missing), VERA, LEASE)).code())
                .isEqualTo(ProblemCode.TASK_NOT_FOUND);
        assertThat(desk.find(missing)).isEmpty();
        assertThat(desk.history(missing)).isEmpty();
    }
}
