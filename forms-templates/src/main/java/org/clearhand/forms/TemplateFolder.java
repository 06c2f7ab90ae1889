package org.clearhand.forms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A folder with one template: {@code template.yaml}, the blank form as {@code blank.png} (or jpg, tif, pdf, svg), and maybe
 * {@code samples/} with {@code labels.jsonl}.
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
    public TemplateContent content() throws IOException {
        Optional<Path> blank = blank();
        return new TemplateContent(
                Files.readString(file()),
                blank.isPresent() ? Optional.of(Files.readAllBytes(blank.get())) : Optional.empty());
    }

    /** The template, checked by itself only. */
    public FormTemplate template() throws TemplateProblems, IOException {
        return new TemplateReader().read(file());
    }

    public Path samples() {
        return folder.resolve("samples");
    }
}
