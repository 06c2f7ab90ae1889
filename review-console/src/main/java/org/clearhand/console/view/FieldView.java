package org.clearhand.console.view;

import java.util.List;
import java.util.Optional;
import org.clearhand.casefile.CapturedField;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Field", description = "The present value of a field and where it comes from")
public record FieldView(
        String name,
        @Schema(examples = "COURTESY_AMOUNT") String type,

        @Schema(
                implementation = String.class,
                nullable = true,
                description = "Normalised; null when nobody has read it")
        Optional<String> value,

        @Schema(description = "0 to 1; 1 when a person keyed it")
        double confidence,

        @Schema(description = "Whether the value stands") boolean accepted,

        @Schema(enumeration = {"MACHINE", "FIRST_KEY", "SECOND_KEY", "SUPERVISOR"})
        String origin,

        String modelId,
        List<CandidateView> alternatives,

        @Schema(implementation = BoxView.class, nullable = true)
        Optional<BoxView> box,

        @Schema(description = "In the order of reading; empty where the reader did not see them one by one")
        List<WordView> words,

        @Schema(description = "Reasons of the reader or the decision")
        List<String> why) {
    static FieldView of(CapturedField field) {
        return new FieldView(
                field.name(),
                field.type().name(),
                field.value(),
                field.confidence(),
                field.accepted(),
                field.origin().name(),
                field.modelId(),
                field.alternatives().stream().map(CandidateView::of).toList(),
                field.box().map(BoxView::of),
                field.words().stream().map(WordView::of).toList(),
                field.why());
    }
}
