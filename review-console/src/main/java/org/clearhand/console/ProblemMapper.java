package org.clearhand.console;

import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.clearhand.casefile.CaseException;
import org.clearhand.casefile.CaseId;
import org.clearhand.casefile.ProblemCode;
import org.clearhand.console.view.ProblemView;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every failure leaves as application/problem+json; what is not foreseen says nothing but INTERNAL and is in the log. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {
    static final String MEDIA_TYPE = "application/problem+json";
    private static final Logger LOG = LoggerFactory.getLogger(ProblemMapper.class);

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof CaseException refused) {
            return ofCase(refused);
        }
        if (failure instanceof ConsoleOff) {
            return problem(503, "CONSOLE_OFF", "This node does not have the console role.", null);
        }
        if (failure instanceof WebApplicationException web) {
            return ofWeb(web);
        }
        if (failure instanceof ProcessingException || failure instanceof JsonbException) {
            return unreadable();
        }
        LOG.error("A request failed", failure);
        return problem(500, ProblemCode.INTERNAL.name(), "The request failed; the server's log says why.", null);
    }

    private static Response ofCase(CaseException refused) {
        int status = ProblemStatus.of(refused.code());
        if (status >= 500) {
            LOG.error("A request failed", refused);
        }
        return problem(
                status,
                refused.code().name(),
                sentenceOf(refused),
                refused.caseId().map(CaseId::value).orElse(null));
    }

    /** The message without the code and the case id in front of it, which have their own places in the answer. */
    private static String sentenceOf(CaseException refused) {
        String message = String.valueOf(refused.getMessage());
        int start = message.indexOf(": ");
        return start < 0 ? message : message.substring(start + 2);
    }

    private static Response ofWeb(WebApplicationException web) {
        int status = web.getResponse().getStatus();
        if (status < 400) {
            return web.getResponse();
        }
        return switch (status) {
            case 400 -> unreadable();
            case 401, 403 -> problem(status, ProblemCode.ROLE_MISSING.name(), "Your roles do not allow this.", null);
            case 404 -> problem(404, "NOT_FOUND", "There is nothing at this address.", null);
            case 413 -> problem(413, ProblemCode.TOO_LARGE.name(), "The request is too large.", null);
            default ->
                problem(
                        status,
                        ProblemCode.REQUEST_REFUSED.name(),
                        web.getResponse().getStatusInfo().getReasonPhrase(),
                        null);
        };
    }

    private static Response unreadable() {
        return problem(
                400, ProblemCode.REQUEST_REFUSED.name(), "The request is not what the API description asks for.", null);
    }

    static Response problem(int status, String code, String detail, @Nullable String caseId) {
        return Response.status(status)
                .type(MEDIA_TYPE)
                .entity(ProblemView.of(status, code, detail, caseId))
                .build();
    }
}
