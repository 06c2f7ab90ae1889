package org.clearhand.training.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearhand.training.data.CropMaker.UnusableItem;

/** A document set: {@code labels.jsonl}, one object a line, beside {@code images.zip} or {@code images/}. */
public final class DocumentSet {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String LABELS = "labels.jsonl";

    private DocumentSet() {}

    /**
     * A whole document and the values of its fields.
     *
     * @param fields field name to the value people read there
     * @param doubtful names of fields whose value even people were not sure of; no truth
     */
    public record Item(String file, String template, Map<String, String> fields, List<String> doubtful) {
        public Item {
            fields = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(fields));
            doubtful = List.copyOf(doubtful);
        }
    }

    /** Whether a folder holds such a set. */
    public static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(LABELS));
    }

    /** The labels of a set, in its order. */
    public static List<Item> read(Path folder) throws IOException {
        List<Item> items = new ArrayList<>();
        try (LimitedLines lines = LimitedLines.of(folder.resolve(LABELS))) {
            for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
                if (!line.get().isBlank()) {
                    items.add(item(JSON.readTree(line.get()), items.size() + 1));
                }
            }
        }
        return items;
    }

    /**
     * The file of a document as it is.
     *
     * @throws IOException where the set does not hold it or it is too large
     */
    public static byte[] content(Path folder, String file) throws IOException {
        try (SetPictures pictures = SetPictures.beside(folder)) {
            return pictures.bytes(file);
        } catch (UnusableItem unusable) {
            throw new IOException(unusable.reason());
        }
    }

    private static Item item(JsonNode line, int number) throws IOException {
        if (!line.path("file").isTextual() || !line.path("fields").isObject()) {
            throw new IOException("line " + number + " of labels.jsonl has no file or no fields");
        }
        Map<String, String> fields = new LinkedHashMap<>();
        line.get("fields")
                .properties()
                .forEach(field -> fields.put(field.getKey(), field.getValue().asText()));
        List<String> doubtful = new ArrayList<>();
        line.path("doubtful").forEach(name -> doubtful.add(name.asText()));
        return new Item(line.get("file").asText(), line.path("template").asText(), fields, doubtful);
    }
}
