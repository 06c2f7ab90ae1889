package org.clearhand.console.view;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "SignedOut",
        description = "The session is over here; the browser goes on to end it at the identity provider")
public record SignedOutView(String location) {}
