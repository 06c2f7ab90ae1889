package org.clearhand.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A folder with one template: {@code template.yaml}, the blank form as {@code blank.png} (or jpg, tif, pdf, svg), the lists its fields
 * name, and maybe {@code samples/} with {@code labels.jsonl}.
 */
public record TemplateFolder(Path folder) {
    private static final List<String> BLANKS =
            List.of("blank.png", "blank.jpg", "blank.jpeg", "blank.tif", "blank.pdf", "blank.svg");

    public Path file() {
        return folder.resolve("template.yaml");
    }

    /** The picture of the blank form; empty where there is none. */
    public Optional<Path> blank() {
        return BLANKS.stream().map(folder::resolve).filter(Files::isRegularFile).findFirst();
    }

    /** What the version consists of. */
    public TemplateContent content() throws TemplateProblems, IOException {
        return content(file());
    }

    /** What a version consists of whose file lies here under another name, beside the blank and the lists it shares with the others. */
    public TemplateContent content(Path version) throws TemplateProblems, IOException {
        Optional<Path> blank = blank();
        String yaml = Files.readString(version);
        SortedMap<String, String> lexicons = new TreeMap<>();
        for (JsonNode field :
                new TemplateReader().tree(version.toString(), yaml).path("fields")) {
            String name = field.path("options").path(FieldOption.LEXICON.key()).asText();
            if (!name.isEmpty()) {
                lexicons.put(name, Files.readString(folder.resolve(name)));
            }
        }
        return new TemplateContent(
                yaml, blank.isPresent() ? Optional.of(Files.readAllBytes(blank.get())) : Optional.empty(), lexicons);
    }

    /** The template, checked by itself and with the lists its fields name. */
    public FormTemplate template() throws TemplateProblems, IOException {
        FormTemplate template = new TemplateReader().read(file());
        lexicons(template);
        return template;
    }

    /**
     * The lists that fields of the template name, by the name of the field.
     *
     * @throws TemplateProblems naming every list that is missing or broken
     */
    public Map<String, TemplateLexicon> lexicons(FormTemplate template) throws TemplateProblems, IOException {
        return new TemplateLists(file().toString(), this::beside).of(template);
    }

    private Optional<byte[]> beside(String name) throws IOException {
        Path file = folder.resolve(name);
        return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    public Path samples() {
        return folder.resolve("samples");
    }
}
