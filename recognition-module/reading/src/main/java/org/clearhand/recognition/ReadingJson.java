package org.clearhand.recognition;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;

/**
 * The one JSON form of the records of this package. An empty {@code Optional} is {@code null}; a preview image is
 * base64. Safe for use by many threads.
 */
public final class ReadingJson {
    private static final int MAX_NESTING = 32;

    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_NESTING)
                            .build())
                    .build())
            .addModule(new Jdk8Module())
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private ReadingJson() {}

    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not to be written as JSON: " + value.getClass(), e);
        }
    }

    /** Throws {@link IllegalArgumentException} without the text in its message when the text is not such a record. */
    public static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            // The parser's message quotes the text, which may hold field values: only the place is kept.
            throw new IllegalArgumentException("not a " + type.getSimpleName() + " in JSON, at column "
                    + (e.getLocation() == null ? "?" : e.getLocation().getColumnNr()));
        }
    }

    public static DocumentReading readDocumentReading(String json) {
        return read(json, DocumentReading.class);
    }
}
