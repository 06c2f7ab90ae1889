package org.clearhand.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which versions are published, and with which content: the file {@code published.json} beside the templates. A version once in it
 * stays as it is. Immutable.
 */
public record TemplateRegister(List<PublishedTemplate> published) {
    /** Name of the file. */
    public static final String FILE = "published.json";

    private static final ObjectMapper JSON = new ObjectMapper();

    public TemplateRegister {
        published = List.copyOf(published);
    }

    /** The register of a folder of templates; empty where there is none yet. */
    public static TemplateRegister of(Path templates) throws IOException {
        Path file = templates.resolve(FILE);
        return Files.exists(file) ? parse(Files.readString(file)) : new TemplateRegister(List.of());
    }

    /**
     * Reads the content of the file.
     *
     * @throws IOException when the text is no register
     */
    public static TemplateRegister parse(String json) throws IOException {
        List<PublishedTemplate> published = new ArrayList<>();
        try {
            for (JsonNode entry : JSON.readTree(json).path("published")) {
                published.add(new PublishedTemplate(
                        TemplateRef.parse(entry.path("template").asText()),
                        entry.path("sha256").asText(),
                        LocalDate.parse(entry.path("published").asText())));
            }
        } catch (JsonProcessingException | IllegalArgumentException | DateTimeParseException broken) {
            throw new IOException("the register of published templates cannot be read: " + broken.getMessage(), broken);
        }
        return new TemplateRegister(published);
    }

    public Optional<PublishedTemplate> find(TemplateRef ref) {
        return published.stream().filter(one -> one.ref().equals(ref)).findFirst();
    }

    /**
     * This register with one version more; the same when it is in it with this content.
     *
     * @throws IllegalStateException when the version is published with another content
     */
    public TemplateRegister with(PublishedTemplate added) {
        Optional<PublishedTemplate> known = find(added.ref());
        if (known.isPresent()) {
            if (!known.get().hash().equals(added.hash())) {
                throw new IllegalStateException(
                        added.ref() + " is published since " + known.get().published()
                                + " with another content: a published version is frozen, so give the change a new"
                                + " version");
            }
            return this;
        }
        List<PublishedTemplate> more = new ArrayList<>(published);
        more.add(added);
        return new TemplateRegister(more);
    }

    /** One line a version, so that a change shows as one line. */
    public String json() {
        return published.stream()
                .map(one -> "  {\"template\": \"%s\", \"sha256\": \"%s\", \"published\": \"%s\"}"
                        .formatted(one.ref(), one.hash(), one.published()))
                .collect(Collectors.joining(",\n", "{\"published\": [\n", "\n]}\n"));
    }

    /** Puts the register into a folder of templates, whole or not at all. */
    public void writeTo(Path templates) throws IOException {
        Files.createDirectories(templates);
        Path next = templates.resolve(FILE + ".next");
        Files.writeString(next, json());
        try {
            Files.move(next, templates.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException onThisFileSystem) {
            Files.move(next, templates.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
