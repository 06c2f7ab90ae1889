package org.clearhand.casefile;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.clearhand.casefile.store.StandingStore;
import org.clearhand.casefile.store.Transactions;

/** Finds the cases that stand still. Safe for use by many threads. */
public final class StandingCases {
    private static final int LIMIT = 1000;

    private final Transactions transactions;
    private final Clock clock;

    public StandingCases(DataSource database, Clock clock) {
        this.transactions = new Transactions(database);
        this.clock = clock;
    }

    /**
     * The cases that rest longer than their state allows.
     *
     * @param limits how long a case may rest in a state; states that are not named are not looked at
     * @return longest standing first, at most 1000
     */
    public List<StandingCase> find(Map<CaseState, Duration> limits) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return transactions.in(handle -> limits.entrySet().stream()
                .flatMap(limit -> new StandingStore(handle)
                        .standing(limit.getKey(), now.minus(limit.getValue()), now, LIMIT).stream())
                .sorted(Comparator.comparing(StandingCase::standing).reversed())
                .limit(LIMIT)
                .toList());
    }
}
