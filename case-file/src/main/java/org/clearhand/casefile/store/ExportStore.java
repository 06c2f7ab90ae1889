package org.clearhand.casefile.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.clearhand.casefile.CaseId;
import org.clearhand.casefile.RecordedField;
import org.clearhand.casefile.RecordedReading;
import org.jdbi.v3.core.Handle;

/** Reads what an export of fields needs beyond the cases themselves. Belongs to one transaction. */
public final class ExportStore {
    private final Handle handle;

    public ExportStore(Handle handle) {
        this.handle = handle;
    }

    /** Cases decided in favour since then, oldest decision first. */
    public List<CaseId> accepted(Instant since, int most) {
        return handle.createQuery("SELECT id FROM clearhand.cases WHERE state IN ('ACCEPTED', 'POSTED')"
                        + " AND decided_at >= :since ORDER BY decided_at, id LIMIT :most")
                .bind("since", Rows.column(since))
                .bind("most", most)
                .map((row, context) -> new CaseId(row.getString("id")))
                .list();
    }

    /** What the machine read in one field of a case. */
    public Optional<RecordedField> read(String readingId, String field) {
        return handle.createQuery("SELECT document FROM clearhand.readings WHERE id = :id AND problem_code IS NULL")
                .bind("id", readingId)
                .map((row, context) -> Json.read(row.getString("document"), RecordedReading.class))
                .findOne()
                .flatMap(reading -> reading.field(field));
    }
}
