package org.clearhand.console;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The console's API. Its description is published at {@code /openapi}. */
@ApplicationPath("api")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Clearhand review console",
                        version = "1",
                        description = "Verification tasks, cases, their images and their audit trail. Errors are"
                                + " application/problem+json with a code from a closed list.",
                        license = @License(name = "Apache-2.0")),
        tags = {
            @Tag(
                    name = "tasks",
                    description = "What a person has to look at: claim under a lease, key, reject, release"),
            @Tag(name = "cases", description = "One case per document, from its receipt to its outcome"),
            @Tag(name = "audit", description = "The hash-chained history of a case"),
            @Tag(name = "session", description = "Who is signed in")
        },
        security = @SecurityRequirement(name = "bearer"))
@SecurityScheme(
        securitySchemeName = "bearer",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        bearerFormat = "JWT",
        description =
                "An access token of the realm. Pages use the session cookie instead; then a request that changes something"
                        + " needs the header X-Clearhand: 1.")
public class ConsoleApplication extends Application {}
