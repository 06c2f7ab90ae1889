package org.clearhand.casefile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The arithmetic of a case's history: each entry carries the SHA-256 of its parts and of the entry before it, and the case carries the
 * length and the last hash. So a changed, dropped, added or swapped entry is found and named, also one cut off at the end.
 *
 * <p>Entries hold field values: the history is as private as the case. Pure; safe for use by many threads.
 */
public final class AuditTrail {
    /** What the first entry of a case has before it. */
    public static final String BEGINNING = "0".repeat(64);

    private AuditTrail() {}

    /**
     * How a history should end.
     *
     * @param entries how many entries were written
     * @param lastHash the last one's hash, {@link #BEGINNING} when there is none
     */
    public record Head(long entries, String lastHash) {}

    /** The entry that comes after the present head. */
    public static AuditEntry next(CaseId caseId, Head head, Instant at, String actor, AuditVerb verb, String details) {
        long sequence = head.entries() + 1;
        String hash = hash(caseId, sequence, at, actor, verb, details, head.lastHash());
        return new AuditEntry(caseId, sequence, at, actor, verb, details, head.lastHash(), hash);
    }

    /** Recomputes the chain from its beginning and compares its end with the case's own record of it. */
    public static AuditVerdict verify(CaseId caseId, List<AuditEntry> entries, Head head) {
        String previous = BEGINNING;
        long expected = 1;
        for (AuditEntry entry : entries) {
            if (entry.sequence() != expected) {
                return broken(caseId, entries, expected, "an entry is missing");
            }
            if (!entry.previousHash().equals(previous)) {
                return broken(caseId, entries, expected, "the entry does not follow the one before it");
            }
            if (!entry.hash().equals(hashOf(entry))) {
                return broken(caseId, entries, expected, "the entry was changed");
            }
            previous = entry.hash();
            expected++;
        }
        if (entries.size() < head.entries()) {
            return broken(caseId, entries, expected, "the end of the history is missing");
        }
        if (entries.size() > head.entries()) {
            return broken(caseId, entries, head.entries() + 1, "entries were added past the end of the history");
        }
        return previous.equals(head.lastHash())
                ? new AuditVerdict(caseId, entries.size(), OptionalLong.empty(), Optional.empty())
                : broken(caseId, entries, head.entries(), "the history was rewritten");
    }

    private static AuditVerdict broken(CaseId caseId, List<AuditEntry> entries, long sequence, String reason) {
        return new AuditVerdict(caseId, entries.size(), OptionalLong.of(sequence), Optional.of(reason));
    }

    private static String hashOf(AuditEntry entry) {
        return hash(
                entry.caseId(),
                entry.sequence(),
                entry.at(),
                entry.actor(),
                entry.verb(),
                entry.details(),
                entry.previousHash());
    }

    /** Each part goes in behind its length, so that no two different entries are the same text. */
    private static String hash(
            CaseId caseId, long sequence, Instant at, String actor, AuditVerb verb, String details, String previous) {
        StringBuilder canonical = new StringBuilder();
        for (String part : List.of(
                caseId.value(), Long.toString(sequence), at.toString(), actor, verb.name(), details, previous)) {
            canonical.append(part.length()).append(':').append(part).append('\n');
        }
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(canonical.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
