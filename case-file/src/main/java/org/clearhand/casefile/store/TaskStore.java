package org.clearhand.casefile.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.clearhand.casefile.CaseId;
import org.clearhand.casefile.Lease;
import org.clearhand.casefile.TaskFilter;
import org.clearhand.casefile.TaskId;
import org.clearhand.casefile.TaskState;
import org.clearhand.casefile.VerificationTask;
import org.clearhand.forms.TemplateRef;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The table {@code verification_tasks}. Belongs to one transaction. */
public final class TaskStore {
    private static final String FREE = "(state = 'OPEN' OR (state = 'CLAIMED' AND lease_until <= :now))";

    private final Handle handle;

    public TaskStore(Handle handle) {
        this.handle = handle;
    }

    public void open(VerificationTask task) {
        handle.createUpdate(
                        "INSERT INTO clearhand.verification_tasks (id, case_id, template, doubtful_fields, state, opened_at)"
                                + " VALUES (:id, :case, :template, CAST(:doubtful AS jsonb), 'OPEN', :openedAt)")
                .bind("id", task.id().value())
                .bind("case", task.caseId().value())
                .bind("template", task.template().toString())
                .bind("doubtful", Json.write(task.doubtfulFields()))
                .bind("openedAt", Rows.column(task.openedAt()))
                .execute();
    }

    /** The task, locked until the transaction ends; waits for whoever has it. */
    public Optional<VerificationTask> lock(TaskId id) {
        return one(handle.createQuery("SELECT * FROM clearhand.verification_tasks WHERE id = :id FOR UPDATE")
                .bind("id", id.value()));
    }

    public Optional<VerificationTask> find(TaskId id) {
        return one(handle.createQuery("SELECT * FROM clearhand.verification_tasks WHERE id = :id")
                .bind("id", id.value()));
    }

    /** The task that is in this person's hands under a running lease, locked. */
    public Optional<VerificationTask> lockHeldBy(String holder, Instant now) {
        return one(handle.createQuery("SELECT * FROM clearhand.verification_tasks WHERE holder = :holder"
                        + " AND state = 'CLAIMED' AND lease_until > :now ORDER BY opened_at, id LIMIT 1 FOR UPDATE")
                .bind("holder", holder)
                .bind("now", Rows.column(now)));
    }

    /** The oldest task nobody holds, locked; tasks that another transaction is just claiming are passed over, not waited for. */
    public Optional<VerificationTask> lockNextFree(Instant now) {
        return one(handle.createQuery("SELECT * FROM clearhand.verification_tasks WHERE state <> 'DONE' AND " + FREE
                        + " ORDER BY opened_at, id LIMIT 1 FOR UPDATE SKIP LOCKED")
                .bind("now", Rows.column(now)));
    }

    /** Oldest first, without those that are done. */
    public List<VerificationTask> list(TaskFilter filter, Instant now) {
        String held = filter.includeHeld() ? "" : " AND " + FREE;
        String template = filter.templateId().isPresent() ? " AND split_part(template, ':', 1) = :template" : "";
        Query query = handle.createQuery("SELECT * FROM clearhand.verification_tasks WHERE state <> 'DONE'" + held
                + template + " ORDER BY opened_at, id LIMIT :limit");
        filter.templateId().ifPresent(id -> query.bind("template", id));
        if (!filter.includeHeld()) {
            query.bind("now", Rows.column(now));
        }
        return query.bind("limit", filter.limit())
                .map((row, context) -> task(row))
                .list();
    }

    /** Puts a locked task into a person's hands; the lease's fence is the row's new one. */
    public Lease claim(TaskId id, String holder, Instant until) {
        long fence = handle.createQuery("UPDATE clearhand.verification_tasks SET state = 'CLAIMED', holder = :holder,"
                        + " lease_until = :until, fence = fence + 1 WHERE id = :id RETURNING fence")
                .bind("id", id.value())
                .bind("holder", holder)
                .bind("until", Rows.column(until))
                .mapTo(Long.class)
                .one();
        return new Lease(holder, until, fence);
    }

    /** Moves the end of a running lease; the fence stays. */
    public void extend(TaskId id, Instant until) {
        handle.createUpdate("UPDATE clearhand.verification_tasks SET lease_until = :until WHERE id = :id")
                .bind("id", id.value())
                .bind("until", Rows.column(until))
                .execute();
    }

    /** Takes a locked task out of the person's hands, for others to take (OPEN) or for good (DONE). */
    public void letGo(TaskId id, TaskState next) {
        handle.createUpdate("UPDATE clearhand.verification_tasks SET state = :state, holder = NULL, lease_until = NULL"
                        + " WHERE id = :id")
                .bind("id", id.value())
                .bind("state", next.name())
                .execute();
    }

    private static Optional<VerificationTask> one(Query query) {
        return query.map((row, context) -> task(row)).findOne();
    }

    private static VerificationTask task(ResultSet row) throws SQLException {
        Optional<Instant> until = Rows.optionalInstant(row, "lease_until");
        long fence = row.getLong("fence");
        Optional<Lease> lease =
                Rows.optional(row, "holder").flatMap(holder -> until.map(end -> new Lease(holder, end, fence)));
        return new VerificationTask(
                new TaskId(row.getString("id")),
                new CaseId(row.getString("case_id")),
                TemplateRef.parse(row.getString("template")),
                Json.readList(row.getString("doubtful_fields"), String.class),
                TaskState.valueOf(row.getString("state")),
                lease,
                fence,
                Rows.instant(row, "opened_at"));
    }
}
