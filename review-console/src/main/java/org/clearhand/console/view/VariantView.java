package org.clearhand.console.view;

import java.util.Optional;
import org.clearhand.casefile.RecordedVariant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Variant", description = "Which variant of its template a form was read as")
public record VariantView(
        @Schema(
                implementation = String.class,
                nullable = true,
                examples = "bank-211",
                description = "Null where it was read as the typical page")
        Optional<String> id,

        @Schema(
                examples = "CODE_LINE",
                description =
                        "What told it: CODE_LINE or ANCHORS; or why none was told: CONTRADICTION, OTHER_BANK or UNSURE")
        String sign) {
    static VariantView of(RecordedVariant variant) {
        return new VariantView(variant.id(), variant.sign());
    }
}
