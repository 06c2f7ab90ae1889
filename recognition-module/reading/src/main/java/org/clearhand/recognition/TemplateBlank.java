package org.clearhand.recognition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.OwnTemplates;
import org.clearhand.forms.TemplateFolder;
import org.clearhand.forms.TemplateRef;
import org.clearhand.recognition.decode.PageDecoder;
import org.clearhand.recognition.decode.UnreadableDocument;
import org.clearhand.recognition.page.PrintedMatter;
import org.clearhand.recognition.page.UprightPage;

/** The picture of the blank form that comes with a template: on the class path, or in the bank's own folder of templates. */
public final class TemplateBlank {
    private static final String FILE = "blank.png";

    private TemplateBlank() {}

    /** What is printed on each of these forms, as far as their blanks are there. */
    public static Map<TemplateRef, PrintedMatter> print(List<FormTemplate> templates) {
        Map<TemplateRef, PrintedMatter> print = new HashMap<>();
        for (FormTemplate template : templates) {
            shipped(template)
                    .or(() -> own(template))
                    .ifPresent(picture -> print.put(template.ref(), printed(template, picture, FILE)));
        }
        return print;
    }

    /** What is printed on the form of a folder; empty where it has no picture of it. */
    public static Map<TemplateRef, PrintedMatter> print(FormTemplate template, TemplateFolder folder) {
        return folder.blank()
                .map(file -> Map.of(template.ref(), printed(template, bytes(file), String.valueOf(file.getFileName()))))
                .orElseGet(Map::of);
    }

    private static PrintedMatter printed(FormTemplate template, byte[] picture, String name) {
        try {
            return PrintedMatter.of(
                    template,
                    UprightPage.of(new PageDecoder()
                                    .decode(picture, Optional.of(name))
                                    .get(0))
                            .grey());
        } catch (UnreadableDocument unreadable) {
            throw new IllegalStateException("the blank of " + template.ref() + " cannot be read", unreadable);
        }
    }

    private static Optional<byte[]> shipped(FormTemplate template) {
        String name = "/templates/" + template.ref().id() + "/" + FILE;
        try (InputStream stream = FormTemplate.class.getResourceAsStream(name)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Optional<byte[]> own(FormTemplate template) {
        return OwnTemplates.configured()
                .flatMap(templates -> templates.of(template.ref()).blank())
                .map(TemplateBlank::bytes);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
