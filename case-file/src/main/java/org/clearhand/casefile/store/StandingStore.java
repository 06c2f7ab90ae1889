package org.clearhand.casefile.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.clearhand.casefile.CaseId;
import org.clearhand.casefile.CaseState;
import org.clearhand.casefile.StandingCase;
import org.jdbi.v3.core.Handle;

/** Looks for cases whose last change is long ago. Belongs to one transaction. */
public final class StandingStore {
    private final Handle handle;

    public StandingStore(Handle handle) {
        this.handle = handle;
    }

    /** Longest standing first. */
    public List<StandingCase> standing(CaseState state, Instant since, Instant now, int limit) {
        return handle.createQuery(
                        "SELECT id, changed_at FROM clearhand.cases WHERE state = :state AND changed_at < :since"
                                + " ORDER BY changed_at, id LIMIT :limit")
                .bind("state", state.name())
                .bind("since", Rows.column(since))
                .bind("limit", limit)
                .map((row, context) -> new StandingCase(
                        new CaseId(row.getString("id")), state, Duration.between(Rows.instant(row, "changed_at"), now)))
                .list();
    }
}
