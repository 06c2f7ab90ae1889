package org.clearhand.console.view;

import org.clearhand.casefile.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Reason", description = "Why a document was parked or rejected")
public record ReasonView(String code, String message) {
    static ReasonView of(Problem problem) {
        return new ReasonView(problem.code().name(), problem.message());
    }
}
