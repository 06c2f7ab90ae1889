package org.clearhand.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clearhand.casefile.testing.TestingCheques;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who may hold a task of the desk and who may write under it, on a real PostgreSQL. */
class DeskLeaseTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final Actor VERA = new Actor("vera", Set.of(Role.VERIFIER));
    private static final Actor VICTOR = new Actor("victor", Set.of(Role.VERIFIER));
    private static final Duration LEASE = Duration.ofMinutes(10);

    private final TestingDesk room = new TestingDesk();

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void aTaskUnderALeaseIsNobodyElses() {
        CaseId id = room.received(1);
        room.desk().recordReading(id, TestingCheques.unsureDate(id, DAY));
        ClaimedTask first = room.desk().claimNext(VERA, LEASE).orElseThrow();
        TaskId task = first.task().id();

        assertThat(room.desk().claimNext(VICTOR, LEASE)).isEmpty();
        assertThat(TestingDesk.refusal(() -> room.desk().claim(task, VICTOR, LEASE))
                        .code())
                .isEqualTo(ProblemCode.TASK_HELD);
        assertThat(room.desk().claimNext(VERA, LEASE).orElseThrow().fence()).isEqualTo(first.fence());
        assertThat(room.desk().openTasks(new TaskFilter(Optional.empty(), false, 10)))
                .isEmpty();
        assertThat(room.desk().openTasks(TaskFilter.all())).hasSize(1);

        room.desk().release(task, first.fence(), VERA);
        assertThat(room.desk().claimNext(VICTOR, LEASE).orElseThrow().fence()).isGreaterThan(first.fence());
    }

    @Test
    void aLateWriteOfAFormerHolderIsRefused() {
        CaseId id = room.received(1);
        room.desk().recordReading(id, TestingCheques.unsureDate(id, DAY));
        ClaimedTask zombie = room.desk().claimNext(VERA, LEASE).orElseThrow();
        TaskId task = zombie.task().id();
        Map<String, String> values = Map.of("date", "3/11/2026");

        room.clock().advance(LEASE);
        assertThat(TestingDesk.refusal(() -> room.desk().key(task, zombie.fence(), values, VERA))
                        .code())
                .isEqualTo(ProblemCode.LEASE_LOST);
        ClaimedTask holder = room.desk().claimNext(VICTOR, LEASE).orElseThrow();
        assertThat(holder.task().id()).isEqualTo(task);
        for (Actor actor : List.of(VERA, VICTOR)) {
            assertThat(TestingDesk.refusal(() -> room.desk().key(task, zombie.fence(), values, actor))
                            .code())
                    .isEqualTo(ProblemCode.LEASE_LOST);
        }
        assertThat(TestingDesk.refusal(() -> room.desk().reject(task, zombie.fence(), "no", VERA))
                        .code())
                .isEqualTo(ProblemCode.LEASE_LOST);
        assertThat(TestingDesk.refusal(() -> room.desk().release(task, zombie.fence(), VERA))
                        .code())
                .isEqualTo(ProblemCode.LEASE_LOST);
        assertThat(room.desk().key(task, holder.fence(), values, VICTOR).accepted())
                .isTrue();
    }

    @Test
    void withoutTheRoleNothingIsClaimedOrKeyed() {
        Actor clerk = new Actor("clerk", Set.of(Role.OPERATOR, Role.AUDITOR, Role.ADMIN));
        assertThat(TestingDesk.refusal(() -> room.desk().claimNext(clerk, LEASE))
                        .code())
                .isEqualTo(ProblemCode.ROLE_MISSING);
        assertThat(TestingDesk.refusal(() -> room.desk().claimNext(VERA, Duration.ofDays(1)))
                        .code())
                .isEqualTo(ProblemCode.REQUEST_REFUSED);
    }
}
