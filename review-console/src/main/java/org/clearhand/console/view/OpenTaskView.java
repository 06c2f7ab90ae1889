package org.clearhand.console.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.clearhand.casefile.Lease;
import org.clearhand.casefile.VerificationTask;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "OpenTask", description = "A task that waits for a person")
public record OpenTaskView(
        String id,
        String caseId,
        String template,

        @Schema(description = "Doubtful fields in the order of keying")
        List<String> fields,

        Instant openedAt,

        @Schema(implementation = String.class, nullable = true, description = "Who holds it now")
        Optional<String> claimedBy,

        @Schema(implementation = Instant.class, nullable = true)
        Optional<Instant> leasedUntil) {
    public static OpenTaskView of(VerificationTask task, Instant now) {
        Optional<Lease> running = task.lease().filter(lease -> lease.runningAt(now));
        return new OpenTaskView(
                task.id().value(),
                task.caseId().value(),
                task.template().toString(),
                task.doubtfulFields(),
                task.openedAt(),
                running.map(Lease::holder),
                running.map(Lease::until));
    }
}
