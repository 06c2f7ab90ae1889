package org.clearhand.casefile;

import java.time.Instant;
import java.util.Optional;

/**
 * A task in a person's hands, with everything needed to key it.
 *
 * @param variant of the template that the form was read as; empty where the template has none
 */
public record ClaimedTask(
        VerificationTask task,
        long fence,
        Instant leaseUntil,
        DocumentCase documentCase,
        Optional<RecordedVariant> variant) {}
