package org.clearhand.casefile;

import java.time.Instant;

/** One line of a list of cases. */
public record CaseSummary(CaseId id, CaseState state, SourceRef source, Instant receivedAt, Instant changedAt) {}
