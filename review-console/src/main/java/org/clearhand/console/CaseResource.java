package org.clearhand.console;

import static org.clearhand.console.RoleNames.ADMIN;
import static org.clearhand.console.RoleNames.AUDITOR;
import static org.clearhand.console.RoleNames.OPERATOR;
import static org.clearhand.console.RoleNames.SUPERVISOR;
import static org.clearhand.console.RoleNames.VERIFIER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.clearhand.casefile.CaseException;
import org.clearhand.casefile.CaseFilter;
import org.clearhand.casefile.CaseState;
import org.clearhand.casefile.ProblemCode;
import org.clearhand.console.view.CaseLineView;
import org.clearhand.console.view.CaseView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Cases: the latest ones, and one with its fields, findings and pages. */
@Path("cases")
@Tag(name = "cases")
@Produces({MediaType.APPLICATION_JSON, ProblemMapper.MEDIA_TYPE})
@Dependent
public class CaseResource {
    /** A field, because RESTEasy wants a constructor without arguments even where CDI makes the resource. */
    @Inject
    CaseRoom room;

    @GET
    @RolesAllowed({OPERATOR, VERIFIER, SUPERVISOR, AUDITOR, ADMIN})
    @Operation(operationId = "cases", summary = "The latest cases, newest first")
    public List<CaseLineView> latest(
            @Nullable @QueryParam("state") String state, @QueryParam("limit") @DefaultValue("100") int limit) {
        CaseFilter filter = new CaseFilter(
                Optional.ofNullable(state).map(CaseResource::stateNamed),
                Optional.empty(),
                Optional.empty(),
                Limits.ofList(limit));
        return room.desk().cases(filter).stream().map(CaseLineView::of).toList();
    }

    @GET
    @Path("{case}")
    @RolesAllowed({OPERATOR, VERIFIER, SUPERVISOR, AUDITOR, ADMIN})
    @Operation(operationId = "case", summary = "One case with its fields, findings and pages")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseView.class)))
    @APIResponse(responseCode = "404", description = "CASE_NOT_FOUND")
    public CaseView byId(@PathParam("case") String id) {
        return room.desk()
                .find(Limits.caseId(id))
                .map(found -> CaseView.of(
                        found, room.desk().variantOf(found.id()), room.desk().itemsOf(found.id())))
                .orElseThrow(() -> new CaseException(ProblemCode.CASE_NOT_FOUND, "There is no such case."));
    }

    private static CaseState stateNamed(String name) {
        return Arrays.stream(CaseState.values())
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new CaseException(ProblemCode.REQUEST_REFUSED, "There is no such state."));
    }
}
