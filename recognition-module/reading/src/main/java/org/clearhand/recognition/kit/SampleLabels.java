package org.clearhand.recognition.kit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.TemplateField;
import org.clearhand.forms.TemplateFolder;
import org.clearhand.forms.TemplateProblem;

/** What {@code samples/labels.jsonl} says: one object a line, {@code file} and {@code fields} with the values by name. */
final class SampleLabels {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FILE = "labels.jsonl";

    private final FormTemplate template;
    private final Path samples;
    private final List<TemplateProblem> problems = new ArrayList<>();
    private final Set<String> labelled = new HashSet<>();

    private SampleLabels(FormTemplate template, Path samples) {
        this.template = template;
        this.samples = samples;
    }

    /** The pictures among the samples, by name; none where there is no such folder. */
    static List<Path> pictures(TemplateFolder folder) throws IOException {
        if (!Files.isDirectory(folder.samples())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.samples())) {
            return files.filter(file -> file.toString().matches("(?i).*\\.(png|jpe?g|tiff?|pdf)"))
                    .sorted()
                    .toList();
        }
    }

    /** Labels that no field can hold, labels without a picture, pictures without a label. Samples may be left out altogether. */
    static List<TemplateProblem> problems(TemplateFolder folder, FormTemplate template) throws IOException {
        SampleLabels labels = new SampleLabels(template, folder.samples());
        List<Path> pictures = pictures(folder);
        Path file = folder.samples().resolve(FILE);
        if (Files.exists(file)) {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).isBlank()) {
                    labels.line(lines.get(i), "samples/" + FILE + " line " + (i + 1));
                }
            }
        }
        for (Path picture : pictures) {
            if (!labels.labelled.contains(String.valueOf(picture.getFileName()))) {
                labels.problem("samples/" + picture.getFileName(), "has no label in " + FILE);
            }
        }
        return labels.problems;
    }

    private void line(String text, String path) {
        JsonNode label;
        try {
            label = JSON.readTree(text);
        } catch (IOException broken) {
            problem(path, "is not JSON");
            return;
        }
        String file = label.path("file").asText();
        labelled.add(file);
        if (file.isEmpty() || !Files.exists(samples.resolve(file))) {
            problem(path + " $.file", "there is no such file in samples");
        }
        JsonNode fields = label.path("fields");
        fields.properties()
                .forEach(entry ->
                        value(entry.getKey(), entry.getValue().asText(), path + " $.fields." + entry.getKey()));
        template.fields().stream()
                .filter(field -> field.read() && field.required() && !fields.has(field.name()))
                .forEach(field -> problem(path + " $.fields", "says nothing of " + field.name()));
    }

    private void value(String name, String value, String path) {
        Optional<TemplateField> field = template.field(name);
        Optional<TemplateField> written = name.endsWith("AsWritten")
                ? template.field(name.substring(0, name.length() - "AsWritten".length()))
                : Optional.empty();
        if (field.isPresent()) {
            boolean holds =
                    field.get().syntax().normalise(value).filter(value::equals).isPresent();
            boolean formats = holds || canFormat(field.get(), value);
            if (!formats) {
                problem(path, "no field of type " + field.get().type() + " can hold this value");
            }
        } else if (written.isPresent()) {
            if (written.get().syntax().normalise(value).isEmpty()) {
                problem(path, "is no way to write a " + written.get().type());
            }
        } else {
            problem(path, "the template has no such field");
        }
    }

    private static boolean canFormat(TemplateField field, String value) {
        try {
            return field.syntax()
                    .normalise(field.syntax().format(value))
                    .filter(value::equals)
                    .isPresent();
        } catch (IllegalArgumentException noValue) {
            return false;
        }
    }

    /** Values are never told: samples may be of real people. */
    private void problem(String path, String message) {
        problems.add(new TemplateProblem(path, message));
    }
}
