package org.clearhand.casefile;

import java.time.Instant;

/**
 * One link of a case's history. Its hash covers all other parts and the hash before it, so no link can be changed, dropped, added or
 * swapped without the chain showing where.
 *
 * @param sequence from 1, without gaps
 * @param details canonical JSON: what changed, values before and after
 * @param previousHash 64 hexadecimal digits; 64 zeros for the first
 */
public record AuditEntry(
        CaseId caseId,
        long sequence,
        Instant at,
        String actor,
        AuditVerb verb,
        String details,
        String previousHash,
        String hash) {}
