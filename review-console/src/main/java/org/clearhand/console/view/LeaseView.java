package org.clearhand.console.view;

import java.time.Duration;
import java.time.Instant;
import org.clearhand.casefile.ClaimedTask;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Lease", description = "The lease after it was renewed, with its new fence")
public record LeaseView(long fence, Instant leasedUntil, long leaseSeconds) {
    public static LeaseView of(ClaimedTask claimed, Instant now) {
        return new LeaseView(
                claimed.fence(),
                claimed.leaseUntil(),
                Duration.between(now, claimed.leaseUntil()).toSeconds());
    }
}
