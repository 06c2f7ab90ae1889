package org.clearhand.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.Optional;
import org.wildfly.security.http.oidc.OidcSecurityContext;

/** Ends the session here and says where it ends at the identity provider (OpenID Connect RP-initiated logout). */
final class SignOut {
    private SignOut() {}

    static URI of(HttpServletRequest request, ConsoleSettings settings) {
        URI pages = UriBuilder.fromUri(request.getRequestURL().toString())
                .replacePath("/")
                .build();
        UriBuilder end = UriBuilder.fromUri(settings.provider())
                .path("protocol/openid-connect/logout")
                .queryParam("client_id", settings.clientId())
                .queryParam("post_logout_redirect_uri", "{pages}");
        Optional<String> identity = identityToken(request);
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
        // With the token the provider does not ask the person whether to sign out.
        return identity.map(token -> end.queryParam("id_token_hint", token))
                .orElse(end)
                .build(pages.toString());
    }

    private static Optional<String> identityToken(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(OidcSecurityContext.class.getName()))
                .filter(OidcSecurityContext.class::isInstance)
                .map(OidcSecurityContext.class::cast)
                .map(OidcSecurityContext::getIDTokenString);
    }
}
