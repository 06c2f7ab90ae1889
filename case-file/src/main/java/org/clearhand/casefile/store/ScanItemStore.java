package org.clearhand.casefile.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.clearhand.casefile.CaseId;
import org.clearhand.casefile.ScanPlace;
import org.jdbi.v3.core.Handle;

/** The table {@code scan_items}: which item was cut from which scan, and where. Belongs to one transaction. */
public final class ScanItemStore {
    private static final String PLACES =
            "SELECT item.*, scan.image_sha256 AS scan_sha256 FROM clearhand.scan_items item"
                    + " JOIN clearhand.cases scan ON scan.id = item.scan_id";

    private final Handle handle;

    public ScanItemStore(Handle handle) {
        this.handle = handle;
    }

    /** Notes where the item of a case that is just opened was cut from. */
    public void insert(CaseId item, ScanPlace place) {
        handle.createUpdate(
                        "INSERT INTO clearhand.scan_items (case_id, scan_id, number, items, page, left_pixels, top_pixels,"
                                + " width_pixels, height_pixels) VALUES (:case, :scan, :number, :items, :page, :left, :top, :width, :height)")
                .bind("case", item.value())
                .bind("scan", place.scan().value())
                .bind("number", place.number())
                .bind("items", place.items())
                .bind("page", place.page())
                .bind("left", place.left())
                .bind("top", place.top())
                .bind("width", place.width())
                .bind("height", place.height())
                .execute();
    }

    /** Empty for a document that was received as it is. */
    public Optional<ScanPlace> find(CaseId item) {
        return handle.createQuery(PLACES + " WHERE item.case_id = :case")
                .bind("case", item.value())
                .map((row, context) -> place(row))
                .findOne();
    }

    /** The items of a scan by their numbers; empty for a document that was not divided. */
    public List<CaseId> itemsOf(CaseId scan) {
        return handle.createQuery("SELECT case_id FROM clearhand.scan_items WHERE scan_id = :scan ORDER BY number")
                .bind("scan", scan.value())
                .map((row, context) -> new CaseId(row.getString("case_id")))
                .list();
    }

    private static ScanPlace place(ResultSet row) throws SQLException {
        return new ScanPlace(
                new CaseId(row.getString("scan_id")),
                row.getString("scan_sha256"),
                row.getInt("number"),
                row.getInt("items"),
                row.getInt("page"),
                row.getInt("left_pixels"),
                row.getInt("top_pixels"),
                row.getInt("width_pixels"),
                row.getInt("height_pixels"));
    }
}
