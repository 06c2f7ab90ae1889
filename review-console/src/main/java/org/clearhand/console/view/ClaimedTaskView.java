package org.clearhand.console.view;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.clearhand.casefile.ClaimedTask;
import org.clearhand.casefile.DocumentCase;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ClaimedTask", description = "A task in your hands, with everything needed to key it")
public record ClaimedTaskView(
        String id,
        String caseId,
        String template,

        @Schema(
                implementation = VariantView.class,
                nullable = true,
                description = "Null of a template without variants")
        Optional<VariantView> variant,

        @Schema(description = "Goes into every later request about this task; an old one is refused")
        long fence,

        Instant leasedUntil,

        @Schema(description = "Seconds of the lease that were left at the answer")
        long leaseSeconds,

        @Schema(description = "Names of the fields to key, in order")
        List<String> doubtful,

        List<FieldView> fields,
        List<FindingView> findings,
        List<PageView> pages) {
    public static ClaimedTaskView of(ClaimedTask claimed, Instant now) {
        DocumentCase document = claimed.documentCase();
        return new ClaimedTaskView(
                claimed.task().id().value(),
                document.id().value(),
                claimed.task().template().toString(),
                claimed.variant().map(VariantView::of),
                claimed.fence(),
                claimed.leaseUntil(),
                Duration.between(now, claimed.leaseUntil()).toSeconds(),
                claimed.task().doubtfulFields(),
                document.fields().stream().map(FieldView::of).toList(),
                document.findings().stream().map(FindingView::of).toList(),
                document.pages().stream().map(PageView::of).toList());
    }
}
