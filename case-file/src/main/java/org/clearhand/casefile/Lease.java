package org.clearhand.casefile;

import java.time.Instant;

/**
 * Who holds a task and until when.
 *
 * @param fence grows with every claim of the task; a write with an older one is refused
 */
public record Lease(String holder, Instant until, long fence) {
    public boolean runningAt(Instant now) {
        return now.isBefore(until);
    }
}
