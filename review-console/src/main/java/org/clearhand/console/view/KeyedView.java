package org.clearhand.console.view;

import java.util.List;
import java.util.Map;
import org.clearhand.casefile.KeyingOutcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Keyed", description = "What became of keyed values")
public record KeyedView(
        String caseId,

        @Schema(
                enumeration = {"ACCEPTED", "AWAITING_VERIFICATION"},
                description = "When it still awaits, the lease goes on")
        String state,

        @Schema(description = "Field name to the reason its value cannot stand yet")
        Map<String, String> wrongFields,

        List<FindingView> findings) {
    public static KeyedView of(KeyingOutcome outcome) {
        return new KeyedView(
                outcome.caseId().value(),
                outcome.state().name(),
                outcome.wrongFields(),
                outcome.findings().stream().map(FindingView::of).toList());
    }
}
