package org.clearhand.recognition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

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

    /** The pictures of a document set, by their names. */
    static Map<String, byte[]> images(Path folder) throws IOException {
        Map<String, byte[]> contents = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(folder.resolve("images.zip")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                contents.put(entry.getName(), zip.readAllBytes());
            }
        }
        return contents;
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
