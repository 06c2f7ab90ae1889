package org.clearhand.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.clearhand.casefile.testing.TestingCheques;
import org.clearhand.casefile.testing.TestingClock;
import org.clearhand.casefile.testing.TestingDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many people at one queue: a task has one holder at a time and is keyed once. */
class VerificationQueueTest {
    private static final int PEOPLE = 10;
    private static final int TASKS = 40;
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final Map<TaskId, String> holders = new ConcurrentHashMap<>();
    private final CountDownLatch start = new CountDownLatch(1);

    private TestingDatabase database;
    private CaseDesk desk;

    @BeforeEach
    void fillTheQueue() {
        database = TestingDatabase.create();
        desk = new CaseDesk(
                database.application(),
                new TestingClock(Instant.parse("2026-03-12T09:00:00Z")),
                TestingCheques.catalogue(),
                RuleBook.shipped());
        for (int document = 1; document <= TASKS; document++) {
            CaseId id = desk.receive(TestingCheques.delivery(document, "a")).caseId();
            desk.recordReading(id, TestingCheques.unsureDate(id, LocalDate.of(2026, 3, 10)));
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void everyTaskHasOneHolderAtATimeAndIsKeyedOnce() throws InterruptedException, ExecutionException {
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        List<TaskId> keyed = new ArrayList<>();
        try {
            List<Future<List<TaskId>>> shifts = new ArrayList<>();
            for (int number = 0; number < PEOPLE; number++) {
                Actor person = new Actor("person-" + number, Set.of(Role.VERIFIER));
                shifts.add(people.submit(() -> workUntilEmpty(person)));
            }
            start.countDown();
            for (Future<List<TaskId>> shift : shifts) {
                keyed.addAll(shift.get());
            }
        } finally {
            people.shutdownNow();
        }
        assertThat(keyed).hasSize(TASKS).doesNotHaveDuplicates();
        assertThat(desk.countsByState()).containsEntry(CaseState.ACCEPTED, (long) TASKS);
    }

    private List<TaskId> workUntilEmpty(Actor person) throws InterruptedException {
        List<TaskId> keyed = new ArrayList<>();
        start.await();
        for (int turn = 0; ; turn++) {
            Optional<ClaimedTask> claimed = desk.claimNext(person, LEASE);
            if (claimed.isEmpty()) {
                return keyed;
            }
            TaskId task = claimed.get().task().id();
            assertThat(holders.putIfAbsent(task, person.name()))
                    .as("a second holder")
                    .isNull();
            boolean givesBack = turn % 3 == 1;
            holders.remove(task);
            if (givesBack) {
                desk.release(task, claimed.get().fence(), person);
            } else if (desk.key(task, claimed.get().fence(), Map.of("date", "3/10/2026"), person)
                    .accepted()) {
                keyed.add(task);
            }
        }
    }
}
