package org.clearhand.console.view;

import java.time.Instant;
import org.clearhand.casefile.CaseSummary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CaseLine", description = "One line of a list of cases")
public record CaseLineView(String id, String state, SourceView source, Instant receivedAt, Instant changedAt) {
    public static CaseLineView of(CaseSummary line) {
        return new CaseLineView(
                line.id().value(),
                line.state().name(),
                SourceView.of(line.source()),
                line.receivedAt(),
                line.changedAt());
    }
}
