package org.clearhand.console.view;

import org.clearhand.casefile.FieldAlternative;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Candidate", description = "Another value the reader thought possible")
public record CandidateView(
        String value, @Schema(description = "0 to 1") double confidence) {
    static CandidateView of(FieldAlternative alternative) {
        return new CandidateView(alternative.value(), alternative.confidence());
    }
}
