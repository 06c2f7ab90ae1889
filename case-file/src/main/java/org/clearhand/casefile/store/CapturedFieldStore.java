package org.clearhand.casefile.store;

import java.util.List;
import org.clearhand.casefile.CapturedField;
import org.clearhand.casefile.CaseId;
import org.clearhand.casefile.DocumentCase;
import org.clearhand.casefile.FieldAlternative;
import org.clearhand.casefile.FieldBox;
import org.clearhand.casefile.FieldWord;
import org.clearhand.casefile.ImageRef;
import org.clearhand.casefile.Origin;
import org.clearhand.casefile.PagePreview;
import org.clearhand.forms.FieldType;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The tables {@code captured_fields} and {@code page_previews}: the present values of a case and the pictures they are seen on. */
final class CapturedFieldStore {
    private final Handle handle;

    CapturedFieldStore(Handle handle) {
        this.handle = handle;
    }

    void replace(DocumentCase documentCase) {
        String id = documentCase.id().value();
        handle.execute("DELETE FROM clearhand.captured_fields WHERE case_id = ?", id);
        handle.execute("DELETE FROM clearhand.page_previews WHERE case_id = ?", id);
        insertFields(id, documentCase.fields());
        insertPages(id, documentCase.pages());
    }

    private void insertFields(String id, List<CapturedField> fields) {
        PreparedBatch batch =
                handle.prepareBatch("INSERT INTO clearhand.captured_fields (case_id, name, position, type,"
                        + " value, confidence, origin, accepted, alternatives, box, words, model_id, why) VALUES (:case, :name, :position,"
                        + " :type, :value, :confidence, :origin, :accepted, CAST(:alternatives AS jsonb), CAST(:box AS jsonb),"
                        + " CAST(:words AS jsonb), :model, CAST(:why AS jsonb))");
        int position = 0;
        for (CapturedField field : fields) {
            batch.bind("case", id)
                    .bind("name", field.name())
                    .bind("position", position++)
                    .bind("type", field.type().name())
                    .bind("value", field.value())
                    .bind("confidence", field.confidence())
                    .bind("origin", field.origin().name())
                    .bind("accepted", field.accepted())
                    .bind("alternatives", Json.write(field.alternatives()))
                    .bind("box", field.box().map(Json::write))
                    .bind("words", Json.write(field.words()))
                    .bind("model", field.modelId())
                    .bind("why", Json.write(field.why()))
                    .add();
        }
        batch.execute();
    }

    private void insertPages(String id, List<PagePreview> pages) {
        PreparedBatch batch = handle.prepareBatch("INSERT INTO clearhand.page_previews (case_id, page, width_pixels,"
                + " height_pixels, dots_per_inch, image_sha256, media_type, image_bytes) VALUES (:case, :page, :width,"
                + " :height, :dots, :sha256, :mediaType, :bytes)");
        for (PagePreview page : pages) {
            batch.bind("case", id)
                    .bind("page", page.page())
                    .bind("width", page.widthPixels())
                    .bind("height", page.heightPixels())
                    .bind("dots", page.dotsPerInch())
                    .bind("sha256", page.image().sha256())
                    .bind("mediaType", page.image().mediaType())
                    .bind("bytes", page.image().bytes())
                    .add();
        }
        batch.execute();
    }

    List<CapturedField> fields(CaseId id) {
        return handle.createQuery("SELECT * FROM clearhand.captured_fields WHERE case_id = :case ORDER BY position")
                .bind("case", id.value())
                .map((row, context) -> new CapturedField(
                        row.getString("name"),
                        FieldType.valueOf(row.getString("type")),
                        Rows.optional(row, "value"),
                        row.getDouble("confidence"),
                        Origin.valueOf(row.getString("origin")),
                        row.getBoolean("accepted"),
                        Json.readList(row.getString("alternatives"), FieldAlternative.class),
                        Rows.optional(row, "box").map(box -> Json.read(box, FieldBox.class)),
                        Json.readList(row.getString("words"), FieldWord.class),
                        row.getString("model_id"),
                        Json.readList(row.getString("why"), String.class)))
                .list();
    }

    List<PagePreview> pages(CaseId id) {
        return handle.createQuery("SELECT * FROM clearhand.page_previews WHERE case_id = :case ORDER BY page")
                .bind("case", id.value())
                .map((row, context) -> new PagePreview(
                        row.getInt("page"),
                        row.getInt("width_pixels"),
                        row.getInt("height_pixels"),
                        row.getDouble("dots_per_inch"),
                        new ImageRef(
                                row.getString("image_sha256"),
                                row.getString("media_type"),
                                row.getLong("image_bytes"))))
                .list();
    }
}
