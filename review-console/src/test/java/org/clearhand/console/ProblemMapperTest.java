package org.clearhand.console;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.clearhand.casefile.CaseException;
import org.clearhand.casefile.CaseId;
import org.clearhand.casefile.ProblemCode;
import org.clearhand.console.view.ProblemView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemMapperTest {
    private static final CaseId CASE = new CaseId("c-0123456789abcdef0123456789abcdef");
    private final ProblemMapper mapper = new ProblemMapper();

    @Test
    void saysWhichCaseAndWhyWithoutRepeatingTheCode() {
        Response response =
                mapper.toResponse(new CaseException(ProblemCode.LEASE_LOST, CASE, "The lease ran out: at ten."));

        assertThat(response.getStatus()).isEqualTo(409);
        assertThat(response.getMediaType().toString()).isEqualTo("application/problem+json");
        assertThat(response.getEntity())
                .isEqualTo(new ProblemView(
                        "urn:clearhand:problem:LEASE_LOST",
                        "lease lost",
                        409,
                        "The lease ran out: at ten.",
                        "LEASE_LOST",
                        Optional.of(CASE.value())));
    }

    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void everyCodeIsAnErrorWithItsOwnName(ProblemCode code) {
        Response response = mapper.toResponse(new CaseException(code, "A sentence."));

        assertThat(response.getStatus()).isBetween(400, 599);
        assertThat(viewOf(response).code()).isEqualTo(code.name());
        assertThat(viewOf(response).detail()).isEqualTo("A sentence.");
    }

    @ParameterizedTest
    @EnumSource(
            value = ProblemCode.class,
            names = {"DATABASE_UNAVAILABLE", "IMAGE_STORE_UNAVAILABLE", "BROKER_UNAVAILABLE", "READER_UNAVAILABLE"})
    void whatMayPassByItselfIs503(ProblemCode code) {
        assertThat(mapper.toResponse(new CaseException(code, "A sentence.")).getStatus())
                .isEqualTo(503);
    }

    @Test
    void aNodeWithoutTheRoleSaysSo() {
        Response response = mapper.toResponse(new ConsoleOff());

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(viewOf(response).code()).isEqualTo("CONSOLE_OFF");
    }

    @Test
    void theContainersOwnRefusalsAreProblemsToo() {
        assertThat(viewOf(mapper.toResponse(new ForbiddenException())).code()).isEqualTo("ROLE_MISSING");
        assertThat(mapper.toResponse(new ForbiddenException()).getStatus()).isEqualTo(403);
        assertThat(viewOf(mapper.toResponse(new NotFoundException())).code()).isEqualTo("NOT_FOUND");
        assertThat(mapper.toResponse(new ProcessingException("Unexpected char at 7: 55,60"))
                        .getStatus())
                .isEqualTo(400);
    }

    @Test
    void theUnforeseenTellsNothingOfItsMessage() {
        Response response = mapper.toResponse(new IllegalStateException("password=secret"));

        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(viewOf(response).code()).isEqualTo("INTERNAL");
        assertThat(viewOf(response).toString()).doesNotContain("secret");
    }

    private static ProblemView viewOf(Response response) {
        return (ProblemView) response.getEntity();
    }
}
