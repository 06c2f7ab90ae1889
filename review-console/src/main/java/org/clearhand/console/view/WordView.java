package org.clearhand.console.view;

import org.clearhand.casefile.FieldWord;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Word", description = "Where one word of a field stands and how sure the reader is of it")
public record WordView(
        @Schema(description = "0 to 1, that of its least sure character")
        double confidence,

        BoxView box) {
    static WordView of(FieldWord word) {
        return new WordView(word.confidence(), BoxView.of(word.box()));
    }
}
