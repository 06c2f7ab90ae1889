package org.clearhand.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.clearhand.casefile.testing.TestingCheques;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every change of a case tried from every state: the table of allowed transitions is this test. */
class DocumentCaseTest {
    private static final Instant NOW = Instant.parse("2026-03-12T09:00:00Z");
    private static final Problem PROBLEM = new Problem(ProblemCode.BLANK, "blank");

    private static final DocumentCase RECEIVED = DocumentCase.received(TestingCheques.delivery(1, "a"), NOW);
    private static final RecordedReading READING = TestingCheques.sure(RECEIVED.id(), LocalDate.of(2026, 3, 10));
    private static final Decision DECISION = new Decision(Decision.Outcome.ACCEPT, List.of(), Map.of(), List.of());

    private static final DividedReading DIVIDED = TestingCheques.divided(RECEIVED.id(), 2);

    private record Change(String name, UnaryOperator<DocumentCase> apply, CaseState to, Set<CaseState> from) {}

    private static final List<Change> CHANGES = List.of(
            new Change(
                    "read",
                    now -> now.read(READING, TestingCheques.form(), NOW),
                    CaseState.READ,
                    Set.of(CaseState.RECEIVED)),
            new Change(
                    "parked",
                    now -> now.parked(Optional.empty(), PROBLEM, NOW),
                    CaseState.PARKED,
                    Set.of(CaseState.RECEIVED)),
            new Change(
                    "awaitingVerification",
                    now -> now.awaitingVerification(DECISION, NOW),
                    CaseState.AWAITING_VERIFICATION,
                    Set.of(CaseState.READ, CaseState.AWAITING_VERIFICATION)),
            new Change(
                    "accepted",
                    now -> now.accepted(DECISION, DecidedBy.MACHINE, NOW),
                    CaseState.ACCEPTED,
                    Set.of(CaseState.READ, CaseState.AWAITING_VERIFICATION)),
            new Change(
                    "refusedByRule",
                    now -> now.refusedByRule(DECISION, PROBLEM, NOW),
                    CaseState.REJECTED,
                    Set.of(CaseState.READ)),
            new Change(
                    "refusedByPerson",
                    now -> now.refusedByPerson(PROBLEM, NOW),
                    CaseState.REJECTED,
                    Set.of(CaseState.AWAITING_VERIFICATION)),
            new Change("divided", now -> now.divided(DIVIDED, NOW), CaseState.DIVIDED, Set.of(CaseState.RECEIVED)),
            new Change("posted", now -> now.posted(NOW), CaseState.POSTED, Set.of(CaseState.ACCEPTED)));

    private static Map<CaseState, DocumentCase> oneInEachState() {
        Map<CaseState, DocumentCase> cases = new EnumMap<>(CaseState.class);
        DocumentCase read = RECEIVED.read(READING, TestingCheques.form(), NOW);
        DocumentCase waiting = read.awaitingVerification(DECISION, NOW);
        DocumentCase accepted = read.accepted(DECISION, DecidedBy.MACHINE, NOW);
        cases.put(CaseState.RECEIVED, RECEIVED);
        cases.put(CaseState.READ, read);
        cases.put(CaseState.AWAITING_VERIFICATION, waiting);
        cases.put(CaseState.ACCEPTED, accepted);
        cases.put(CaseState.POSTED, accepted.posted(NOW));
        cases.put(CaseState.REJECTED, waiting.refusedByPerson(PROBLEM, NOW));
        cases.put(CaseState.DIVIDED, RECEIVED.divided(DIVIDED, NOW));
        cases.put(CaseState.PARKED, RECEIVED.parked(Optional.empty(), PROBLEM, NOW));
        return cases;
    }

    @TestFactory
    List<DynamicTest> everyChangeIsAllowedFromItsStatesAndNoOther() {
        return CHANGES.stream()
                .flatMap(change -> oneInEachState().entrySet().stream()
                        .map(from -> DynamicTest.dynamicTest(
                                change.name() + " from " + from.getKey(),
                                () -> check(change, from.getKey(), from.getValue()))))
                .toList();
    }

    private static void check(Change change, CaseState state, DocumentCase from) {
        assertThat(from.state()).isEqualTo(state);
        if (change.from().contains(state)) {
            assertThat(change.apply().apply(from).state()).isEqualTo(change.to());
        } else {
            assertThatThrownBy(() -> change.apply().apply(from))
                    .isInstanceOfSatisfying(
                            CaseException.class,
                            refused -> assertThat(refused.code()).isEqualTo(ProblemCode.WRONG_STATE));
        }
    }

    @Test
    void aCaseHasEveryFieldOfItsTemplateEvenIfTheReaderIsSilentOnOne() {
        assertThat(RECEIVED.read(READING, TestingCheques.form(), NOW).fields())
                .extracting(CapturedField::name)
                .containsExactly("date", "courtesyAmount", "legalAmount", "micr", "memo", "signature");
    }
}
