package org.clearhand.console.view;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "RejectRequest")
public record RejectRequest(
        @Schema(required = true) long fence,

        @Schema(required = true, description = "For the result that is posted; 1 to 200 characters") @Nullable
        String reason) {
    /** Empty when the request left it out. */
    public Optional<String> told() {
        return Optional.ofNullable(reason);
    }
}
