package org.clearhand.casefile;

import java.time.Instant;

/** A task in a person's hands, with everything needed to key it. */
public record ClaimedTask(VerificationTask task, long fence, Instant leaseUntil, DocumentCase documentCase) {}
