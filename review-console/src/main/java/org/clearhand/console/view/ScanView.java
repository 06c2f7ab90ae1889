package org.clearhand.console.view;

import org.clearhand.casefile.ScanPlace;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an item was cut from. */
@Schema(name = "Scan", description = "The scan an item was cut from, and its place on it in pixels of the scanned page")
public record ScanView(
        @Schema(description = "The case of the scan") String caseId,

        @Schema(description = "Of the scan's received bytes")
        String sha256,

        int item,
        int items,
        BoxView box) {
    static ScanView of(ScanPlace place) {
        return new ScanView(
                place.scan().value(),
                place.scanSha256(),
                place.number(),
                place.items(),
                new BoxView(place.page(), place.left(), place.top(), place.width(), place.height()));
    }
}
