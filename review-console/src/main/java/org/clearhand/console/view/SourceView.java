package org.clearhand.console.view;

import org.clearhand.casefile.SourceRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Source", description = "Where the document came from")
public record SourceView(
        @Schema(enumeration = {"SFTP", "FOLDER", "KAFKA"}) String kind, String sender, String name) {
    static SourceView of(SourceRef source) {
        return new SourceView(source.kind().name(), source.sender(), source.name());
    }
}
