package org.clearhand.routes.testing;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Judges messages by the published schemas. */
public final class Schemas {
    private Schemas() {}

    /** What is wrong with the message; empty when it is as the schema says. */
    public static List<String> problems(String schemaName, byte[] message) {
        return schema(schemaName).validate(new String(message, StandardCharsets.UTF_8), InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static Schema schema(String name) {
        try (InputStream text = Schemas.class.getResourceAsStream("/schemas/" + name + ".v1.schema.json")) {
            if (text == null) {
                throw new IllegalArgumentException("there is no schema " + name);
            }
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
