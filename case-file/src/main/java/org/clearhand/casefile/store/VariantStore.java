package org.clearhand.casefile.store;

import java.util.Optional;
import org.clearhand.casefile.CaseId;
import org.clearhand.casefile.RecordedVariant;
import org.jdbi.v3.core.Handle;

/** Which variant of its template a case's reading was of, out of the table {@code readings}. Belongs to one transaction. */
public final class VariantStore {
    private final Handle handle;

    public VariantStore(Handle handle) {
        this.handle = handle;
    }

    /** Empty without a reading, and where the template has no variants. */
    public Optional<RecordedVariant> find(CaseId caseId) {
        return handle.createQuery("SELECT reading.document -> 'variant' AS variant FROM clearhand.readings reading"
                        + " JOIN clearhand.cases read ON read.reading_id = reading.id"
                        + " WHERE read.id = :case AND jsonb_typeof(reading.document -> 'variant') = 'object'")
                .bind("case", caseId.value())
                .map((row, context) -> Json.read(row.getString("variant"), RecordedVariant.class))
                .findOne();
    }
}
