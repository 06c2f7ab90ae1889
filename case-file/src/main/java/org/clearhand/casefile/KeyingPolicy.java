package org.clearhand.casefile;

import java.time.Duration;

/**
 * Who may key, how long a person may hold a task, and what a keyed value counts as. Here one key is enough, and the one who keys may also
 * refuse the item.
 */
final class KeyingPolicy {
    static final Duration SHORTEST_LEASE = Duration.ofSeconds(1);
    static final Duration LONGEST_LEASE = Duration.ofHours(8);
    static final int LONGEST_TEXT = 500;

    private KeyingPolicy() {}

    static void admit(Actor actor) {
        if (!actor.has(Role.VERIFIER) && !actor.has(Role.SUPERVISOR)) {
            throw new CaseException(ProblemCode.ROLE_MISSING, "verification needs the role VERIFIER or SUPERVISOR");
        }
    }

    static void admit(Duration lease) {
        if (lease.compareTo(SHORTEST_LEASE) < 0 || lease.compareTo(LONGEST_LEASE) > 0) {
            throw new CaseException(
                    ProblemCode.REQUEST_REFUSED, "a lease lasts from " + SHORTEST_LEASE + " to " + LONGEST_LEASE);
        }
    }

    static Origin originOfKey() {
        return Origin.FIRST_KEY;
    }
}
