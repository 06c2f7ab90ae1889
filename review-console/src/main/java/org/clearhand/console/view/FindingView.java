package org.clearhand.console.view;

import java.util.List;
import org.clearhand.casefile.Finding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Finding", description = "What a business rule found")
public record FindingView(
        String rule,

        @Schema(enumeration = {"INFO", "WARNING", "VERIFY", "REJECT"})
        String severity,

        String message,
        List<String> fields) {
    static FindingView of(Finding finding) {
        return new FindingView(finding.rule(), finding.severity().name(), finding.message(), finding.fields());
    }
}
