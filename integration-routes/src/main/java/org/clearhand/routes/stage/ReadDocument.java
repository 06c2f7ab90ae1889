package org.clearhand.routes.stage;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Optional;
import org.clearhand.casefile.ImageRef;
import org.clearhand.recognition.DocumentReading;
import org.clearhand.recognition.ReadingJson;

/**
 * A message of the read topic: what a reader made of a document, or why nobody could read it.
 *
 * @param readingId computed from case, image and reader version: the same work done twice has the same id
 * @param reading without its preview images; empty when the document was put aside before a reader answered
 * @param previews claim checks of the preview images, in the order of the pages
 * @param items of a scan that holds several, to become cases of their own; missing in the JSON of every other document
 * @param problem present when the document is to be parked
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ReadDocument(
        int schemaVersion,
        String caseId,
        String readingId,
        Image image,
        Optional<DocumentReading> reading,
        List<Preview> previews,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<Item> items,

        Optional<Reason> problem) {
    static final int SCHEMA_VERSION = 1;

    public ReadDocument {
        previews = List.copyOf(previews);
        items = List.copyOf(items);
        if (reading.isEmpty() && problem.isEmpty()) {
            throw new IllegalArgumentException("A document is read, or there is a problem");
        }
    }

    /** The claim check of an image. */
    public record Image(String sha256, String mediaType, long bytes) {
        static Image of(ImageRef ref) {
            return new Image(ref.sha256(), ref.mediaType(), ref.bytes());
        }

        ImageRef toRef() {
            return new ImageRef(sha256, mediaType, bytes);
        }
    }

    public record Preview(int page, Image image) {}

    /**
     * An item of a scan and its picture.
     *
     * @param box in pixels of the page as it was decoded
     */
    public record Item(int number, int page, Box box, Image image) {}

    public record Box(int x, int y, int width, int height) {}

    /**
     * Why a document was not read.
     *
     * @param code a problem code of the case file
     */
    public record Reason(String code, String message) {}

    String toJson() {
        return ReadingJson.write(this);
    }

    static ReadDocument parse(String json) throws MessageRefused {
        try {
            return ReadingJson.read(json, ReadDocument.class);
        } catch (IllegalArgumentException e) {
            throw new MessageRefused("not a message of the read topic");
        }
    }
}
