package org.clearhand.casefile;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.clearhand.casefile.testing.TestingCheques;
import org.clearhand.casefile.testing.TestingClock;
import org.clearhand.casefile.testing.TestingDatabase;

/** A desk with a database of its own, logged in as the application, and an outbox whose events all arrive. For one thread. */
final class TestingDesk implements AutoCloseable {
    private final TestingClock clock = new TestingClock(Instant.parse("2026-03-12T09:00:00.123456789Z"));
    private final TestingDatabase database = TestingDatabase.create();
    private final CaseDesk desk =
            new CaseDesk(database.application(), clock, TestingCheques.catalogue(), RuleBook.shipped());
    private final Outbox outbox = new Outbox(database.application(), clock);
    private final List<OutboxRecord> shipped = new ArrayList<>();

    TestingClock clock() {
        return clock;
    }

    DataSource database() {
        return database.application();
    }

    CaseDesk desk() {
        return desk;
    }

    Outbox outbox() {
        return outbox;
    }

    CaseId received(int document) {
        return desk.receive(TestingCheques.delivery(document, "inbox/" + document))
                .caseId();
    }

    /** The events that had waited. */
    List<OutboxRecord> ship() {
        int before = shipped.size();
        outbox.relay(
                event -> {
                    shipped.add(event);
                    return CompletableFuture.completedFuture(event);
                },
                1000);
        return shipped.subList(before, shipped.size());
    }

    /** All events so far. */
    List<OutboxRecord> shipped() {
        return shipped;
    }

    static CaseException refusal(ThrowingCallable verb) {
        return assertThatThrownBy(verb).asInstanceOf(type(CaseException.class)).actual();
    }

    @Override
    public void close() {
        database.close();
    }
}
