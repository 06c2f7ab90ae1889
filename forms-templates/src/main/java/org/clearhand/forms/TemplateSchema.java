package org.clearhand.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The published JSON Schema of template files, resource {@code schemas/template.v1.schema.json}. */
final class TemplateSchema {
    private static final String RESOURCE = "/schemas/template.v1.schema.json";

    private final Schema schema;

    TemplateSchema() {
        SchemaRegistryConfig config =
                SchemaRegistryConfig.builder().pathType(PathType.JSON_PATH).build();
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(config));
        try (InputStream stream = TemplateSchema.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("missing from the class path: " + RESOURCE);
            }
            schema = registry.getSchema(stream, InputFormat.JSON);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Everything in the tree that the schema forbids, in the order of the path. */
    List<TemplateProblem> check(JsonNode tree) {
        return schema.validate(tree.toString(), InputFormat.JSON).stream()
                .map(error -> new TemplateProblem(error.getInstanceLocation().toString(), error.getMessage()))
                .sorted(java.util.Comparator.comparing(TemplateProblem::path))
                .toList();
    }
}
