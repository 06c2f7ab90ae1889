package org.clearhand.casefile.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Map;

/** The one way values become JSON columns and payloads: keys sorted where they have no order, instants as ISO 8601. */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Json() {}

    /** The value as JSON; an empty {@code Optional} is null. */
    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException failure) {
            throw new IllegalArgumentException(
                    "cannot be written as JSON: " + value.getClass().getName());
        }
    }

    /** A list that {@link #write} wrote. */
    public static <T> List<T> readList(String json, Class<T> element) {
        try {
            return MAPPER.readerForListOf(element).readValue(json);
        } catch (JsonProcessingException failure) {
            throw unexpected(element);
        }
    }

    /** A value that {@link #write} wrote. */
    public static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException failure) {
            throw unexpected(type);
        }
    }

    /** A JSON object of strings. */
    public static Map<String, String> readStrings(String json) {
        try {
            return MAPPER.readerForMapOf(String.class).readValue(json);
        } catch (JsonProcessingException failure) {
            throw unexpected(String.class);
        }
    }

    private static IllegalStateException unexpected(Class<?> type) {
        return new IllegalStateException("a JSON column does not hold " + type.getSimpleName());
    }
}
