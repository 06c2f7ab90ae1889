package org.clearhand.console;

import static org.clearhand.console.RoleNames.ADMIN;
import static org.clearhand.console.RoleNames.AUDITOR;
import static org.clearhand.console.RoleNames.OPERATOR;
import static org.clearhand.console.RoleNames.SUPERVISOR;
import static org.clearhand.console.RoleNames.VERIFIER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.clearhand.console.view.StatsView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How much there is of what. */
@Path("stats")
@Tag(name = "cases")
@Produces({MediaType.APPLICATION_JSON, ProblemMapper.MEDIA_TYPE})
@Dependent
public class StatsResource {
    /** A field, because RESTEasy wants a constructor without arguments even where CDI makes the resource. */
    @Inject
    CaseRoom room;

    @GET
    @RolesAllowed({OPERATOR, VERIFIER, SUPERVISOR, AUDITOR, ADMIN})
    @Operation(operationId = "stats", summary = "Number of cases in each state")
    public StatsView counts() {
        return StatsView.of(room.desk().countsByState());
    }
}
