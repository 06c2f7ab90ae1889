package org.clearhand.console.view;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "FenceRequest")
public record FenceRequest(
        @Schema(required = true, description = "As the claim gave it")
        long fence) {}
