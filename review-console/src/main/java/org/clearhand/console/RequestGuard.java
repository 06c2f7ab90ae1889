package org.clearhand.console;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.clearhand.casefile.ProblemCode;

/**
 * Keeps forged and oversized requests out. A request that changes something and comes with the session cookie needs the header
 * {@code X-Clearhand: 1}: a page of another origin cannot send it without being asked first, and this server answers no such question.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class RequestGuard implements ContainerRequestFilter {
    static final String HEADER = "X-Clearhand";
    static final int LIMIT_BYTES = 64 * 1024;
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    public void filter(ContainerRequestContext request) {
        if (HARMLESS.contains(request.getMethod())) {
            return;
        }
        if (!bearsToken(request) && !"1".equals(request.getHeaderString(HEADER))) {
            request.abortWith(ProblemMapper.problem(
                    403, ProblemCode.REQUEST_REFUSED.name(), "The header X-Clearhand: 1 is missing.", null));
            return;
        }
        if (request.getLength() > LIMIT_BYTES) {
            request.abortWith(
                    ProblemMapper.problem(413, ProblemCode.TOO_LARGE.name(), "The request is too large.", null));
            return;
        }
        request.setEntityStream(new LimitedStream(request.getEntityStream(), LIMIT_BYTES));
    }

    private static boolean bearsToken(ContainerRequestContext request) {
        return Optional.ofNullable(request.getHeaderString(HttpHeaders.AUTHORIZATION))
                .map(value -> value.toLowerCase(Locale.ROOT).startsWith("bearer "))
                .orElse(false);
    }
}
