package org.clearhand.console.view;

import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "KeyRequest")
public record KeyRequest(
        @Schema(required = true) long fence,

        @Schema(required = true, description = "Every doubtful field's name to the value as keyed") @Nullable
        Map<String, String> values) {
    /** Empty when the request left them out. */
    public Optional<Map<String, String>> keyed() {
        return Optional.ofNullable(values);
    }
}
