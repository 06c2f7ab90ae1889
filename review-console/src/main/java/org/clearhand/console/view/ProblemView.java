package org.clearhand.console.view;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** RFC 9457 with our code. */
@Schema(name = "Problem", description = "Why a request was refused (RFC 9457)")
public record ProblemView(
        String type,
        String title,
        int status,
        String detail,

        @Schema(description = "From a closed list", examples = "LEASE_LOST")
        String code,

        @Schema(implementation = String.class, nullable = true)
        Optional<String> caseId) {
    public static ProblemView of(int status, String code, String detail, @Nullable String caseId) {
        return new ProblemView(
                "urn:clearhand:problem:" + code,
                code.replace('_', ' ').toLowerCase(java.util.Locale.ROOT),
                status,
                detail,
                code,
                Optional.ofNullable(caseId));
    }
}
