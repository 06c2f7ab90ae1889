package org.clearhand.casefile;

import java.time.Clock;
import java.util.concurrent.CompletionStage;
import javax.sql.DataSource;

/**
 * The events that were written in the same transaction as the change they tell of, and their way out. One relay works at a time, under a
 * PostgreSQL advisory lock. At least once: an event shipped twice has the same id, key and sequence.
 */
@SuppressWarnings("DoNotCallSuggester")
public final class Outbox {
    public Outbox(DataSource database, Clock clock) {
        throw new UnsupportedOperationException("not built yet");
    }

    /** Takes one event to its target. */
    public interface Shipper {
        /** Starts the sending, in the order of the calls. Completes when the target has acknowledged, exceptionally when it did not. */
        CompletionStage<?> ship(OutboxRecord event);
    }

    /**
     * One pass: up to {@code limit} unsent events in order, waits for the acknowledgements, marks what was acknowledged and moves ACCEPTED
     * cases whose result is out to POSTED. Call it again at once while {@link RelayReport#shipped} equals the limit.
     *
     * @param limit 1 to 10000
     */
    public RelayReport relay(Shipper shipper, int limit) {
        throw new UnsupportedOperationException("not built yet");
    }

    /** How many events wait. */
    public long waiting() {
        throw new UnsupportedOperationException("not built yet");
    }
}
