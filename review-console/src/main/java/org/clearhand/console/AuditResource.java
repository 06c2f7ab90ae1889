package org.clearhand.console;

import static org.clearhand.console.RoleNames.ADMIN;
import static org.clearhand.console.RoleNames.AUDITOR;
import static org.clearhand.console.RoleNames.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.clearhand.casefile.AuditEntry;
import org.clearhand.casefile.CaseException;
import org.clearhand.casefile.CaseId;
import org.clearhand.casefile.ProblemCode;
import org.clearhand.console.view.AuditView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The history of a case, its hash chain recomputed at every request. */
@Path("cases/{case}/audit")
@Tag(name = "audit")
@Produces({MediaType.APPLICATION_JSON, ProblemMapper.MEDIA_TYPE})
@Dependent
public class AuditResource {
    /** A field, because RESTEasy wants a constructor without arguments even where CDI makes the resource. */
    @Inject
    CaseRoom room;

    @GET
    @RolesAllowed({AUDITOR, SUPERVISOR, ADMIN})
    @Operation(
            operationId = "audit",
            summary = "All audit entries of a case, oldest first, and whether its chain is intact")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AuditView.class)))
    @APIResponse(responseCode = "404", description = "CASE_NOT_FOUND")
    public AuditView history(@PathParam("case") String id) {
        CaseId caseId = Limits.caseId(id);
        List<AuditEntry> history = room.desk().history(caseId);
        if (history.isEmpty()) {
            throw new CaseException(ProblemCode.CASE_NOT_FOUND, "There is no such case.");
        }
        return AuditView.of(caseId.value(), room.desk().verifyHistory(caseId), history);
    }
}
