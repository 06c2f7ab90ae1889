package org.clearhand.casefile;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.clearhand.casefile.store.OutboxStore;
import org.clearhand.casefile.store.Transactions;

/**
 * The events that were written in the same transaction as the change they tell of, and their way out. One relay works at a time, under a
 * PostgreSQL advisory lock. At least once: an event shipped twice, as after a crash, has the same id, key and sequence.
 *
 * <p>Sent events stay in the table: Kafka can be rebuilt from it. Safe for use by many threads and nodes.
 */
public final class Outbox {
    private static final int MOST = 10_000;

    private final Transactions transactions;
    private final Clock clock;
    private final Duration patience;

    /** Waits up to 30 seconds for the acknowledgements of one pass. */
    public Outbox(DataSource database, Clock clock) {
        this(database, clock, Duration.ofSeconds(30));
    }

    /** Waits that long for the acknowledgements of one pass; the database transaction stays open meanwhile. */
    public Outbox(DataSource database, Clock clock, Duration patience) {
        this.transactions = new Transactions(database);
        this.clock = clock;
        this.patience = patience;
    }

    /** Takes one event to its target. */
    public interface Shipper {
        /** Starts the sending, in the order of the calls. Completes when the target has acknowledged, exceptionally when it did not. */
        CompletionStage<?> ship(OutboxRecord event);
    }

    /**
     * One pass: up to {@code limit} unsent events in order, waits for the acknowledgements, marks what was acknowledged and moves ACCEPTED
     * cases whose result is out to POSTED. What failed, and what stands behind it in its case, waits for the next pass and does not hold
     * up other cases. Call it again at once while {@link RelayReport#shipped} equals the limit.
     *
     * @param limit 1 to 10000
     */
    public RelayReport relay(Shipper shipper, int limit) {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("A pass of the relay takes 1 to " + MOST + " events");
        }
        return transactions.in(handle -> {
            OutboxStore store = new OutboxStore(handle);
            if (!store.becomeRelay()) {
                return new RelayReport(false, 0, 0);
            }
            List<OutboxRecord> waiting = store.unsent(limit);
            List<OutboxRecord> acknowledged = acknowledged(start(shipper, waiting));
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            store.markSent(acknowledged, now);
            CaseLedger ledger = new CaseLedger(handle, now);
            acknowledged.stream()
                    .filter(event -> event.topic().equals(OutboxTopic.RESULTS.topic()))
                    .forEach(event -> ledger.post(new CaseId(event.key())));
            return new RelayReport(true, acknowledged.size(), waiting.size() - acknowledged.size());
        });
    }

    /** How many events wait. */
    public long waiting() {
        return transactions.in(handle -> new OutboxStore(handle).waiting());
    }

    private static Map<OutboxRecord, CompletableFuture<?>> start(Shipper shipper, List<OutboxRecord> events) {
        Map<OutboxRecord, CompletableFuture<?>> sendings = new LinkedHashMap<>();
        for (OutboxRecord event : events) {
            sendings.put(event, started(shipper, event));
        }
        return sendings;
    }

    /** A shipper that throws has failed with this event, not with the pass. */
    private static CompletableFuture<?> started(Shipper shipper, OutboxRecord event) {
        try {
            return shipper.ship(event).toCompletableFuture();
        } catch (RuntimeException notStarted) {
            return CompletableFuture.failedFuture(notStarted);
        }
    }

    /** What arrived, without what stands behind a failure in its own case: that is sent again, in order. */
    private List<OutboxRecord> acknowledged(Map<OutboxRecord, CompletableFuture<?>> sendings) {
        long deadlineNanos = System.nanoTime() + patience.toNanos();
        Set<String> interrupted = new HashSet<>();
        List<OutboxRecord> arrived = new ArrayList<>();
        sendings.forEach((event, sending) -> {
            if (arrives(sending, deadlineNanos) && !interrupted.contains(event.key())) {
                arrived.add(event);
            } else {
                interrupted.add(event.key());
            }
        });
        return arrived;
    }

    private static boolean arrives(CompletableFuture<?> sending, long deadlineNanos) {
        try {
            sending.get(Math.max(0, deadlineNanos - System.nanoTime()), TimeUnit.NANOSECONDS);
            return true;
        } catch (ExecutionException | TimeoutException notAcknowledged) {
            return false;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
