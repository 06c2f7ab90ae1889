package org.clearhand.casefile.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearhand.casefile.CaseFilter;
import org.clearhand.casefile.CaseId;
import org.clearhand.casefile.CaseState;
import org.clearhand.casefile.CaseSummary;
import org.clearhand.casefile.DecidedBy;
import org.clearhand.casefile.DocumentCase;
import org.clearhand.casefile.Finding;
import org.clearhand.casefile.ImageRef;
import org.clearhand.casefile.Problem;
import org.clearhand.casefile.ProblemCode;
import org.clearhand.casefile.SourceKind;
import org.clearhand.casefile.SourceRef;
import org.clearhand.casefile.Verdict;
import org.clearhand.forms.TemplateRef;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;

/** The table {@code cases}. Belongs to one transaction. */
public final class CaseStore {
    private final Handle handle;
    private final CapturedFieldStore fields;
    private final ScanItemStore items;

    public CaseStore(Handle handle) {
        this.handle = handle;
        this.fields = new CapturedFieldStore(handle);
        this.items = new ScanItemStore(handle);
    }

    /** False when there is a case of this content already; waits for another transaction that is just opening it. */
    public boolean insert(DocumentCase opened) {
        return bind(
                                handle.createUpdate(
                                        "INSERT INTO clearhand.cases (id, state, source_kind, sender, source_name,"
                                                + " delivery_key, image_sha256, media_type, image_bytes, findings, decided_by, reason_code,"
                                                + " reason_message, decided_at, received_at, changed_at, reading_id, template)"
                                                + " VALUES (:id, :state, :kind, :sender, :name, :deliveryKey, :sha256, :mediaType, :bytes,"
                                                + " CAST(:findings AS jsonb), :decidedBy, :reasonCode, :reasonMessage, :decidedAt,"
                                                + " :receivedAt, :changedAt, :readingId, :template) ON CONFLICT (id) DO NOTHING"),
                                opened)
                        .bind("kind", opened.source().kind().name())
                        .bind("sender", opened.source().sender())
                        .bind("name", opened.source().name())
                        .bind("deliveryKey", opened.source().deliveryKey())
                        .bind("sha256", opened.image().sha256())
                        .bind("mediaType", opened.image().mediaType())
                        .bind("bytes", opened.image().bytes())
                        .bind("receivedAt", Rows.column(opened.receivedAt()))
                        .execute()
                == 1;
    }

    /** Writes what may change of a case that this transaction has locked. */
    public void update(DocumentCase changed) {
        bind(
                        handle.createUpdate(
                                "UPDATE clearhand.cases SET state = :state, findings = CAST(:findings AS jsonb),"
                                        + " decided_by = :decidedBy, reason_code = :reasonCode, reason_message = :reasonMessage,"
                                        + " decided_at = :decidedAt, changed_at = :changedAt, reading_id = :readingId,"
                                        + " template = :template WHERE id = :id"),
                        changed)
                .execute();
        fields.replace(changed);
    }

    /** The case, locked until the transaction ends. */
    public Optional<DocumentCase> lock(CaseId id) {
        return one("SELECT * FROM clearhand.cases WHERE id = :id FOR UPDATE", id);
    }

    /** The case as it stands. */
    public Optional<DocumentCase> find(CaseId id) {
        return one("SELECT * FROM clearhand.cases WHERE id = :id", id);
    }

    /** Newest first. */
    public List<CaseSummary> list(CaseFilter filter) {
        List<String> conditions = new ArrayList<>(List.of("TRUE"));
        filter.state().ifPresent(state -> conditions.add("state = :state"));
        filter.sourceKind().ifPresent(kind -> conditions.add("source_kind = :kind"));
        filter.sender().ifPresent(sender -> conditions.add("sender = :sender"));
        Query query = handle.createQuery("SELECT * FROM clearhand.cases WHERE " + String.join(" AND ", conditions)
                + " ORDER BY received_at DESC, id LIMIT :limit");
        filter.state().ifPresent(state -> query.bind("state", state.name()));
        filter.sourceKind().ifPresent(kind -> query.bind("kind", kind.name()));
        filter.sender().ifPresent(sender -> query.bind("sender", sender));
        return query.bind("limit", filter.limit())
                .map((row, context) -> new CaseSummary(
                        new CaseId(row.getString("id")),
                        CaseState.valueOf(row.getString("state")),
                        source(row),
                        Rows.instant(row, "received_at"),
                        Rows.instant(row, "changed_at")))
                .list();
    }

    /** How many cases there are in each state; every state is named. */
    public Map<CaseState, Long> countsByState() {
        Map<CaseState, Long> counts = new EnumMap<>(CaseState.class);
        for (CaseState state : CaseState.values()) {
            counts.put(state, 0L);
        }
        handle.createQuery("SELECT state, count(*) AS cases FROM clearhand.cases GROUP BY state")
                .map((row, context) -> Map.entry(CaseState.valueOf(row.getString("state")), row.getLong("cases")))
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    private Optional<DocumentCase> one(String sql, CaseId id) {
        return handle.createQuery(sql)
                .bind("id", id.value())
                .map((row, context) -> documentCase(row))
                .findOne();
    }

    private static <S extends SqlStatement<S>> S bind(S statement, DocumentCase documentCase) {
        Optional<Verdict> verdict = documentCase.verdict();
        Optional<Problem> reason = verdict.flatMap(Verdict::reason);
        return statement
                .bind("id", documentCase.id().value())
                .bind("state", documentCase.state().name())
                .bind("findings", Json.write(documentCase.findings()))
                .bind("decidedBy", verdict.map(judged -> judged.decidedBy().name()))
                .bind("reasonCode", reason.map(problem -> problem.code().name()))
                .bind("reasonMessage", reason.map(Problem::message))
                .bind("decidedAt", verdict.map(judged -> Rows.column(judged.at())))
                .bind("changedAt", Rows.column(documentCase.changedAt()))
                .bind("readingId", documentCase.readingId())
                .bind("template", documentCase.template().map(TemplateRef::toString));
    }

    private DocumentCase documentCase(ResultSet row) throws SQLException {
        CaseId id = new CaseId(row.getString("id"));
        return new DocumentCase(
                id,
                CaseState.valueOf(row.getString("state")),
                source(row),
                new ImageRef(row.getString("image_sha256"), row.getString("media_type"), row.getLong("image_bytes")),
                items.find(id),
                Rows.optional(row, "reading_id"),
                Rows.optional(row, "template").map(TemplateRef::parse),
                fields.fields(id),
                fields.pages(id),
                Json.readList(row.getString("findings"), Finding.class),
                verdict(row),
                Rows.instant(row, "received_at"),
                Rows.instant(row, "changed_at"));
    }

    private static SourceRef source(ResultSet row) throws SQLException {
        return new SourceRef(
                SourceKind.valueOf(row.getString("source_kind")),
                row.getString("sender"),
                row.getString("source_name"),
                row.getString("delivery_key"));
    }

    private static Optional<Verdict> verdict(ResultSet row) throws SQLException {
        Optional<String> decidedBy = Rows.optional(row, "decided_by");
        if (decidedBy.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> message = Rows.optional(row, "reason_message");
        Optional<Problem> reason = Rows.optional(row, "reason_code")
                .map(code -> new Problem(ProblemCode.valueOf(code), message.orElse("")));
        return Optional.of(new Verdict(DecidedBy.valueOf(decidedBy.get()), reason, Rows.instant(row, "decided_at")));
    }
}
