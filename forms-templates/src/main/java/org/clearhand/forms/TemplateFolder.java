package org.clearhand.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
        Optional<Path> blank = blank();
        String yaml = Files.readString(file());
        SortedMap<String, String> lexicons = new TreeMap<>();
        for (JsonNode field : new TemplateReader().tree(file().toString(), yaml).path("fields")) {
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
        Map<String, TemplateLexicon> lexicons = new LinkedHashMap<>();
        List<TemplateProblem> problems = new ArrayList<>();
        for (Map.Entry<String, String> named : lexiconNames(template).entrySet()) {
            Path file = folder.resolve(named.getValue());
            if (!Files.isRegularFile(file)) {
                problems.add(new TemplateProblem(
                        path(template, named.getKey()),
                        "there is no file " + named.getValue() + " beside the template"));
                continue;
            }
            try {
                lexicons.put(named.getKey(), lexicon(template, named.getKey(), file));
            } catch (TemplateProblems broken) {
                broken.problems()
                        .forEach(one -> problems.add(
                                new TemplateProblem(path(template, named.getKey()), one.path() + " " + one.message())));
            }
        }
        if (!problems.isEmpty()) {
            throw new TemplateProblems(file().toString(), problems);
        }
        return lexicons;
    }

    private static TemplateLexicon lexicon(FormTemplate template, String field, Path file)
            throws TemplateProblems, IOException {
        String name = file.getFileName().toString();
        Optional<FieldSyntax> keys = template.field(field)
                .flatMap(one -> one.option(FieldOption.LISTED_BY))
                .flatMap(template::field)
                .map(TemplateField::syntax);
        return keys.isPresent()
                ? TemplateLexicon.parse(name, Files.readAllBytes(file), keys.get())
                : TemplateLexicon.parse(name, Files.readAllBytes(file));
    }

    private static Map<String, String> lexiconNames(FormTemplate template) {
        Map<String, String> names = new LinkedHashMap<>();
        template.fields()
                .forEach(field -> field.option(FieldOption.LEXICON).ifPresent(name -> names.put(field.name(), name)));
        return names;
    }

    private static String path(FormTemplate template, String field) {
        int index = template.fields().stream().map(TemplateField::name).toList().indexOf(field);
        return "$.fields[" + index + "].options." + FieldOption.LEXICON.key();
    }

    public Path samples() {
        return folder.resolve("samples");
    }
}
