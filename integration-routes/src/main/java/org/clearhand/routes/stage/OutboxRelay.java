package org.clearhand.routes.stage;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.clearhand.casefile.Outbox;
import org.clearhand.casefile.OutboxRecord;
import org.clearhand.casefile.RelayReport;
import org.clearhand.routes.kafka.EventSender;
import org.clearhand.routes.watch.CrashPoint;
import org.clearhand.routes.watch.NodeHealth;

/**
 * POST: takes the events out of the outbox to the broker, in order, and marks them when they are acknowledged. Of all nodes one relays at
 * a time; another takes over when it ends. Outlives restarts of broker and database.
 */
public final class OutboxRelay implements AutoCloseable {
    static final String HEALTH = "outbox-relay";

    private static final int BATCH = 200;
    private static final long IDLE_MILLIS = 40;
    private static final long NOT_MINE_MILLIS = 500;
    private static final long LONGEST_PAUSE_MILLIS = 5_000;

    private final Outbox outbox;
    private final EventSender sender;
    private final NodeHealth health;
    private final Thread thread = new Thread(this::run, "clearhand-outbox-relay");
    private volatile boolean stopping;

    public OutboxRelay(Outbox outbox, EventSender sender, NodeHealth health) {
        this.outbox = outbox;
        this.sender = sender;
        this.health = health;
    }

    public OutboxRelay start() {
        thread.start();
        return this;
    }

    private void run() {
        int failures = 0;
        while (!stopping) {
            long pause;
            try {
                RelayReport report = outbox.relay(new InOrder(), BATCH);
                failures = report.failed() > 0 ? failures + 1 : 0;
                pause = pauseAfter(report, failures);
                if (report.failed() == 0) {
                    health.up(HEALTH);
                } else {
                    health.down(HEALTH, new IllegalStateException(report.failed() + " events were not acknowledged"));
                }
            } catch (Exception e) {
                failures++;
                health.down(HEALTH, e);
                pause = backoff(failures);
            }
            pause(pause);
        }
    }

    private static long pauseAfter(RelayReport report, int failures) {
        if (!report.held()) {
            return NOT_MINE_MILLIS;
        }
        if (failures > 0) {
            return backoff(failures);
        }
        return report.shipped() == BATCH ? 0 : IDLE_MILLIS;
    }

    private static long backoff(int failures) {
        return Math.min(LONGEST_PAUSE_MILLIS, 100L << Math.min(failures - 1, 10));
    }

    private void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            stopping = true;
        }
    }

    /** Finishes the pass under way, so that what was acknowledged is marked. */
    @Override
    public void close() {
        stopping = true;
        try {
            thread.join(30_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The events of one pass: a case's next event leaves when the one before it has arrived, so none overtakes a failed one. */
    private final class InOrder implements Outbox.Shipper {
        private final Map<String, CompletionStage<?>> lastOfCase = new HashMap<>();

        @Override
        public CompletionStage<?> ship(OutboxRecord event) {
            CompletionStage<?> before = lastOfCase.get(event.key());
            CompletionStage<?> sending = before == null ? send(event) : before.thenCompose(arrived -> send(event));
            lastOfCase.put(event.key(), sending);
            return sending;
        }

        private CompletionStage<Void> send(OutboxRecord event) {
            return sender.send(event.topic(), event.key(), event.headers(), event.payload())
                    .thenRun(CrashPoint.AFTER_ACK_BEFORE_MARK::pass);
        }
    }
}
