package org.clearhand.casefile;

import java.time.Instant;
import java.util.Optional;

/** How a case ended: who decided, when, and why when it was not in favour. */
public record Verdict(DecidedBy decidedBy, Optional<Problem> reason, Instant at) {}
