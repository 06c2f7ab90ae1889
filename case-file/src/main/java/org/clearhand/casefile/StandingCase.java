package org.clearhand.casefile;

import java.time.Duration;

/** A case that has not moved for longer than its state allows. */
public record StandingCase(CaseId caseId, CaseState state, Duration standing) {}
