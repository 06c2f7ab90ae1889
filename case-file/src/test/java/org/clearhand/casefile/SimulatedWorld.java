package org.clearhand.casefile;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.clearhand.casefile.testing.TestingCheques;
import org.clearhand.casefile.testing.TestingClock;

/**
 * Sources, readers, people and a broker around the real desk and outbox, with everything that goes wrong between them: messages come twice,
 * late and out of order, every transaction may crash before or after its commit, acknowledgements get lost, people come back after their
 * lease. All chance comes from one seed.
 */
final class SimulatedWorld {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final Duration LEASE = Duration.ofMinutes(5);

    /** What a document will turn out to be. */
    enum Kind {
        SURE,
        UNSURE,
        DIFFERING,
        UNREADABLE,
        REFUSED,
        SCAN_OF_TWO
    }

    private record Message(String about, Runnable work) {}

    private final Random chance;
    private final CrashingDataSource database;
    private final TestingClock clock;
    private final CaseDesk desk;
    private final Outbox outbox;
    private final List<Message> underway = new ArrayList<>();
    private final List<OutboxRecord> broker = new ArrayList<>();
    private final Map<String, Kind> kinds = new HashMap<>();
    private boolean calm;
    private int crashes;

    SimulatedWorld(long seed, CrashingDataSource database, TestingClock clock) {
        this.chance = new Random(seed);
        this.database = database;
        this.clock = clock;
        this.desk = new CaseDesk(database, clock, TestingCheques.catalogue(), RuleBook.shipped());
        this.outbox = new Outbox(database, clock, Duration.ofSeconds(10));
    }

    /** Every event that reached the broker, in order of arrival. */
    List<OutboxRecord> broker() {
        return broker;
    }

    CaseDesk desk() {
        return desk;
    }

    Map<String, Kind> kinds() {
        return kinds;
    }

    int crashes() {
        return crashes;
    }

    void deliver(int document) {
        Kind kind = Kind.values()[chance.nextInt(Kind.values().length)];
        int deliveries = 1 + chance.nextInt(3);
        for (int i = 0; i < deliveries; i++) {
            Delivery delivery = TestingCheques.delivery(document, "inbox/" + chance.nextInt(2));
            kinds.put(delivery.caseId().value(), kind);
            if (kind == Kind.SCAN_OF_TWO) {
                String scan = delivery.image().sha256();
                kinds.put(CaseId.ofItem(scan, 1).value(), Kind.SURE);
                kinds.put(CaseId.ofItem(scan, 2).value(), Kind.UNSURE);
            }
            underway.add(new Message("deliver", () -> handOver(kind, delivery)));
        }
    }

    private void handOver(Kind kind, Delivery delivery) {
        if (kind == Kind.REFUSED) {
            desk.refuse(delivery, new Problem(ProblemCode.ENCRYPTED, "encrypted"));
        } else {
            desk.receive(delivery);
        }
    }

    /** Runs with faults for the given steps, then without until nothing is underway. */
    void run(int steps) {
        for (int i = 0; i < steps; i++) {
            step();
        }
        calm = true;
        database.calm();
        while (!underway.isEmpty() || outbox.waiting() > 0) {
            step();
        }
    }

    private void step() {
        clock.advance(Duration.ofSeconds(1));
        if (underway.isEmpty() || chance.nextInt(4) == 0) {
            attempt(new Message("relay", () -> outbox.relay(this::arrive, 1 + chance.nextInt(5))));
            return;
        }
        Message message = underway.remove(chance.nextInt(underway.size()));
        boolean done = attempt(message);
        if (!done || (!calm && chance.nextInt(4) == 0)) {
            underway.add(message);
        }
    }

    private boolean attempt(Message message) {
        plotCrash();
        try {
            message.work().run();
            return true;
        } catch (CaseException failure) {
            if (failure.code() != ProblemCode.DATABASE_UNAVAILABLE) {
                throw new AssertionError(message.about() + " was refused", failure);
            }
            crashes++;
            return false;
        } finally {
            database.calm();
        }
    }

    private void plotCrash() {
        if (calm) {
            return;
        }
        switch (chance.nextInt(8)) {
            case 0 -> database.crashAtStatement(chance.nextInt(12));
            case 1 -> database.crashBeforeCommit();
            case 2 -> database.crashAfterCommit();
            default -> database.calm();
        }
    }

    /** The broker has the event even if its acknowledgement gets lost. */
    private CompletionStage<?> arrive(OutboxRecord event) {
        if (!calm && chance.nextInt(10) == 0) {
            return CompletableFuture.failedFuture(new IllegalStateException("the broker is away"));
        }
        broker.add(event);
        CaseId caseId = new CaseId(event.key());
        if (event.topic().equals(OutboxTopic.RECEIVED.topic())) {
            underway.add(new Message("read", () -> read(caseId)));
        }
        if (event.topic().equals(OutboxTopic.TASKS.topic()) && event.sequence() == 1) {
            underway.add(new Message("verify", () -> verify(TaskId.of(caseId))));
        }
        return !calm && chance.nextInt(10) == 0
                ? CompletableFuture.failedFuture(new IllegalStateException("the acknowledgement got lost"))
                : CompletableFuture.completedFuture(event);
    }

    private void read(CaseId id) {
        switch (kinds.getOrDefault(id.value(), Kind.REFUSED)) {
            case SURE -> desk.recordReading(id, TestingCheques.sure(id, DAY));
            case UNSURE -> desk.recordReading(id, TestingCheques.unsureDate(id, DAY));
            case DIFFERING -> desk.recordReading(id, TestingCheques.differing(id, DAY));
            case UNREADABLE ->
                desk.recordUnreadable(
                        id, id + "/unreadable", new Problem(ProblemCode.UNKNOWN_FORM, "no template fits"));
            case SCAN_OF_TWO -> desk.divide(id, TestingCheques.divided(id, 2));
            case REFUSED -> throw new AssertionError("a refused document was sent to a reader");
        }
    }

    /** A person takes the task, may fall asleep over it, and keys or refuses the item. */
    private void verify(TaskId task) {
        if (desk.findTask(task).orElseThrow().state() == TaskState.DONE) {
            return;
        }
        Actor actor = new Actor("person-" + chance.nextInt(3), Set.of(Role.VERIFIER));
        ClaimedTask claimed;
        try {
            claimed = desk.claim(task, actor, LEASE);
        } catch (CaseException held) {
            if (held.code() != ProblemCode.TASK_HELD) {
                throw held;
            }
            clock.advance(LEASE);
            claimed = desk.claim(task, actor, LEASE);
        }
        if (!calm && chance.nextInt(3) == 0) {
            clock.advance(LEASE);
            comeBackTooLate(claimed, actor);
            claimed = desk.claim(task, actor, LEASE);
        }
        conclude(claimed, actor);
    }

    private void comeBackTooLate(ClaimedTask claimed, Actor actor) {
        try {
            conclude(claimed, actor);
        } catch (CaseException refused) {
            if (refused.code() == ProblemCode.LEASE_LOST) {
                return;
            }
            throw refused;
        }
        throw new AssertionError("a write after the end of the lease was taken");
    }

    private void conclude(ClaimedTask claimed, Actor actor) {
        TaskId task = claimed.task().id();
        if (kinds.get(claimed.task().caseId().value()) == Kind.DIFFERING) {
            desk.reject(task, claimed.fence(), "figures and words differ", actor);
        } else {
            desk.key(task, claimed.fence(), Map.of("date", "3/10/2026"), actor);
        }
    }
}
