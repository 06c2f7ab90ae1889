package org.clearhand.casefile;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * Whether a case's history is as it was written.
 *
 * @param entries how many links were found
 * @param firstBadSequence the first link that is changed, missing or out of place; empty when intact
 */
public record AuditVerdict(CaseId caseId, long entries, OptionalLong firstBadSequence, Optional<String> reason) {
    public boolean intact() {
        return firstBadSequence.isEmpty();
    }
}
