package org.clearhand.console;

import static org.clearhand.console.RoleNames.ADMIN;
import static org.clearhand.console.RoleNames.OPERATOR;
import static org.clearhand.console.RoleNames.SUPERVISOR;
import static org.clearhand.console.RoleNames.VERIFIER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearhand.casefile.Actor;
import org.clearhand.casefile.CaseException;
import org.clearhand.casefile.KeyingOutcome;
import org.clearhand.casefile.Lease;
import org.clearhand.casefile.ProblemCode;
import org.clearhand.casefile.TaskFilter;
import org.clearhand.casefile.TaskId;
import org.clearhand.casefile.VerificationTask;
import org.clearhand.console.view.ClaimedTaskView;
import org.clearhand.console.view.FenceRequest;
import org.clearhand.console.view.KeyRequest;
import org.clearhand.console.view.KeyedView;
import org.clearhand.console.view.LeaseView;
import org.clearhand.console.view.OpenTaskView;
import org.clearhand.console.view.RejectRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Verification tasks: claimed under a lease, then keyed, rejected or given back with the fence of the claim. */
@Path("tasks")
@Tag(name = "tasks")
@Produces({MediaType.APPLICATION_JSON, ProblemMapper.MEDIA_TYPE})
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class TaskResource {
    /** A field, because RESTEasy wants a constructor without arguments even where CDI makes the resource. */
    @Inject
    CaseRoom room;

    @GET
    @RolesAllowed({OPERATOR, VERIFIER, SUPERVISOR, ADMIN})
    @Operation(operationId = "openTasks", summary = "Tasks that wait for a person, oldest first, held ones included")
    public List<OpenTaskView> open(@QueryParam("limit") @DefaultValue("100") int limit) {
        Instant now = room.clock().instant();
        TaskFilter filter = new TaskFilter(Optional.empty(), true, Limits.ofList(limit));
        return room.desk().openTasks(filter).stream()
                .map(task -> OpenTaskView.of(task, now))
                .toList();
    }

    @POST
    @Path("next")
    @RolesAllowed({VERIFIER, SUPERVISOR})
    @Operation(
            operationId = "claimNext",
            summary = "Claim the oldest task nobody holds, or get the one already in your hands again")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ClaimedTaskView.class)))
    @APIResponse(responseCode = "204", description = "Nothing to do")
    public Response claimNext(@Context SecurityContext caller) {
        return room.desk()
                .claimNext(CurrentActor.of(caller), room.settings().lease())
                .map(claimed ->
                        Response.ok(ClaimedTaskView.of(claimed, room.clock().instant())))
                .orElseGet(Response::noContent)
                .build();
    }

    @POST
    @Path("{task}/claim")
    @RolesAllowed({VERIFIER, SUPERVISOR})
    @Operation(operationId = "claim", summary = "Claim this task")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ClaimedTaskView.class)))
    @APIResponse(responseCode = "409", description = "TASK_HELD by somebody else, or WRONG_STATE: it is done")
    public ClaimedTaskView claim(@PathParam("task") String task, @Context SecurityContext caller) {
        return ClaimedTaskView.of(
                room.desk()
                        .claim(
                                Limits.taskId(task),
                                CurrentActor.of(caller),
                                room.settings().lease()),
                room.clock().instant());
    }

    @POST
    @Path("{task}/renew")
    @RolesAllowed({VERIFIER, SUPERVISOR})
    @Operation(operationId = "renew", summary = "Renew the lease; the answer's fence replaces the old one")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LeaseView.class)))
    @APIResponse(responseCode = "409", description = "LEASE_LOST")
    public LeaseView renew(
            @PathParam("task") String task, @Nullable FenceRequest request, @Context SecurityContext caller) {
        TaskId id = Limits.taskId(task);
        Actor actor = CurrentActor.of(caller);
        requireHeld(id, Limits.body(request).fence(), actor);
        return LeaseView.of(
                room.desk().claim(id, actor, room.settings().lease()),
                room.clock().instant());
    }

    @POST
    @Path("{task}/release")
    @RolesAllowed({VERIFIER, SUPERVISOR})
    @Operation(operationId = "release", summary = "Give the task back; nothing is changed in its case")
    @APIResponse(responseCode = "204")
    @APIResponse(responseCode = "409", description = "LEASE_LOST")
    public void release(
            @PathParam("task") String task, @Nullable FenceRequest request, @Context SecurityContext caller) {
        room.desk().release(Limits.taskId(task), Limits.body(request).fence(), CurrentActor.of(caller));
    }

    @POST
    @Path("{task}/values")
    @RolesAllowed({VERIFIER, SUPERVISOR})
    @Operation(
            operationId = "key",
            summary = "Key the doubtful fields",
            description = "The rules run again over all fields. ACCEPTED: the case is decided and will be posted."
                    + " AWAITING_VERIFICATION: wrongFields says what cannot stand yet, and the lease goes on.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = KeyedView.class)))
    @APIResponse(responseCode = "409", description = "LEASE_LOST: the values were not taken")
    public KeyedView key(
            @PathParam("task") String task, @Nullable KeyRequest request, @Context SecurityContext caller) {
        KeyRequest keyed = Limits.body(request);
        Map<String, String> values = Limits.values(keyed.keyed());
        KeyingOutcome outcome = room.desk().key(Limits.taskId(task), keyed.fence(), values, CurrentActor.of(caller));
        return KeyedView.of(outcome);
    }

    @POST
    @Path("{task}/rejection")
    @RolesAllowed({VERIFIER, SUPERVISOR})
    @Operation(operationId = "reject", summary = "Refuse the item; the result that is posted says why")
    @APIResponse(responseCode = "204")
    @APIResponse(responseCode = "409", description = "LEASE_LOST: the item was not rejected")
    public void reject(
            @PathParam("task") String task, @Nullable RejectRequest request, @Context SecurityContext caller) {
        RejectRequest rejection = Limits.body(request);
        String reason = Limits.reason(rejection.told());
        room.desk().reject(Limits.taskId(task), rejection.fence(), reason, CurrentActor.of(caller));
    }

    /** A second claim by the same person would take the task from that person's other window: only the present fence may renew. */
    private void requireHeld(TaskId id, long fence, Actor actor) {
        VerificationTask task = room.desk()
                .findTask(id)
                .orElseThrow(() -> new CaseException(ProblemCode.TASK_NOT_FOUND, "There is no such task."));
        Lease lease = task.lease().orElseThrow(() -> lost(task));
        if (lease.fence() != fence
                || !lease.holder().equals(actor.name())
                || !lease.runningAt(room.clock().instant())) {
            throw lost(task);
        }
    }

    private static CaseException lost(VerificationTask task) {
        return new CaseException(
                ProblemCode.LEASE_LOST, task.caseId(), "The lease ran out or somebody else took the task since.");
    }
}
