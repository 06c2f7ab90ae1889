package org.clearhand.console.view;

import java.util.List;
import org.clearhand.casefile.AuditEntry;
import org.clearhand.casefile.AuditVerdict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Audit", description = "The history of a case and whether its hash chain is intact")
public record AuditView(String caseId, ChainView chain, List<EntryView> entries) {

    public static AuditView of(String caseId, AuditVerdict verdict, List<AuditEntry> history) {
        return new AuditView(
                caseId,
                new ChainView(
                        verdict.intact(),
                        verdict.reason().orElse("All " + verdict.entries() + " entries are as they were written.")),
                history.stream().map(EntryView::of).toList());
    }

    @Schema(name = "Chain")
    public record ChainView(boolean intact, String message) {}

    @Schema(name = "AuditEntry")
    public record EntryView(
            long sequence,
            String at,
            String actor,
            String action,

            @Schema(description = "Canonical JSON of what changed")
            String detail,

            @Schema(description = "Covers this entry and the hash before it")
            String hash) {
        static EntryView of(AuditEntry entry) {
            return new EntryView(
                    entry.sequence(),
                    entry.at().toString(),
                    entry.actor(),
                    entry.verb().name(),
                    entry.details(),
                    entry.hash());
        }
    }
}
