package org.clearhand.console;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.clearhand.console.view.MeView;
import org.clearhand.console.view.SignedOutView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The signed-in person, and the end of the session. Open to everybody who is signed in, whatever the roles. */
@Path("me")
@Tag(name = "session")
@Produces({MediaType.APPLICATION_JSON, ProblemMapper.MEDIA_TYPE})
@Dependent
public class MeResource {
    /** A field, because RESTEasy wants a constructor without arguments even where CDI makes the resource. */
    @Inject
    CaseRoom room;

    @GET
    @PermitAll
    @Operation(operationId = "me", summary = "Who is signed in and with which roles")
    public MeView me(@Context SecurityContext caller) {
        return MeView.of(CurrentActor.of(caller));
    }

    @POST
    @Path("sign-out")
    @PermitAll
    @Operation(
            operationId = "signOut",
            summary = "End the session; go on to the address in the answer to end it at the identity provider")
    public SignedOutView signOut(@Context HttpServletRequest request) {
        return new SignedOutView(SignOut.of(request, room.settings()).toString());
    }
}
