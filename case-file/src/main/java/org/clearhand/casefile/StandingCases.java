package org.clearhand.casefile;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Finds the cases that stand still. Safe for use by many threads. */
@SuppressWarnings("DoNotCallSuggester")
public final class StandingCases {
    public StandingCases(DataSource database, Clock clock) {
        throw new UnsupportedOperationException("not built yet");
    }

    /**
     * The cases that rest longer than their state allows.
     *
     * @param limits how long a case may rest in a state; states that are not named are not looked at
     * @return longest standing first, at most 1000
     */
    public List<StandingCase> find(Map<CaseState, Duration> limits) {
        throw new UnsupportedOperationException("not built yet");
    }
}
