package org.clearhand.recognition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One line of a document set's {@code labels.jsonl}.
 *
 * @param fields the true value of each field by its name
 */
record LabelledDocument(String file, String template, Map<String, String> fields) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static List<LabelledDocument> parse(String labels) {
        return labels.lines()
                .filter(line -> !line.isBlank())
                .map(LabelledDocument::line)
                .toList();
    }

    private static LabelledDocument line(String line) {
        try {
            JsonNode tree = JSON.readTree(line);
            Map<String, String> fields = new LinkedHashMap<>();
            tree.get("fields")
                    .properties()
                    .forEach(
                            entry -> fields.put(entry.getKey(), entry.getValue().asText()));
            return new LabelledDocument(
                    tree.get("file").asText(), tree.get("template").asText(), fields);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
