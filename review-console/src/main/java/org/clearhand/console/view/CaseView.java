package org.clearhand.console.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.clearhand.casefile.CaseId;
import org.clearhand.casefile.DocumentCase;
import org.clearhand.casefile.RecordedVariant;
import org.clearhand.casefile.Verdict;
import org.clearhand.forms.TemplateRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Case", description = "The case of one document")
public record CaseView(
        String id,
        String state,

        @Schema(implementation = String.class, nullable = true, examples = "us-personal-cheque:1")
        Optional<String> template,

        @Schema(
                implementation = VariantView.class,
                nullable = true,
                description = "Null before a reading, and of a template without variants")
        Optional<VariantView> variant,

        SourceView source,
        Instant receivedAt,
        Instant changedAt,
        @Schema(description = "Of the received bytes") String sha256,
        String mediaType,
        long bytes,
        List<FieldView> fields,
        List<FindingView> findings,
        List<PageView> pages,

        @Schema(implementation = ReasonView.class, nullable = true, description = "Why it was parked or rejected")
        Optional<ReasonView> problem,

        @Schema(implementation = ScanView.class, nullable = true, description = "Of an item that was cut out of a scan")
        Optional<ScanView> scan,

        @Schema(description = "The cases of the items a scan was divided into, by their numbers")
        List<String> items) {

    /**
     * The case as it stands.
     *
     * @param variant of the template that the form was read as
     * @param items the cases a scan was divided into; none for every other case
     */
    public static CaseView of(DocumentCase document, Optional<RecordedVariant> variant, List<CaseId> items) {
        return new CaseView(
                document.id().value(),
                document.state().name(),
                document.template().map(TemplateRef::toString),
                variant.map(VariantView::of),
                SourceView.of(document.source()),
                document.receivedAt(),
                document.changedAt(),
                document.image().sha256(),
                document.image().mediaType(),
                document.image().bytes(),
                document.fields().stream().map(FieldView::of).toList(),
                document.findings().stream().map(FindingView::of).toList(),
                document.pages().stream().map(PageView::of).toList(),
                document.verdict().flatMap(Verdict::reason).map(ReasonView::of),
                document.scan().map(ScanView::of),
                items.stream().map(CaseId::value).toList());
    }
}
