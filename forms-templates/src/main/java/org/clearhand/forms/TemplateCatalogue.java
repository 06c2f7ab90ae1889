package org.clearhand.forms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The form templates a system knows. Immutable and safe to share. */
public final class TemplateCatalogue {
    private static final String LIST = "/templates/templates.txt";

    private final List<FormTemplate> templates;

    /**
     * A catalogue of these templates.
     *
     * @throws IllegalArgumentException where two have the same id and version
     */
    public TemplateCatalogue(List<FormTemplate> templates) {
        Set<TemplateRef> seen = new HashSet<>();
        for (FormTemplate template : templates) {
            if (!seen.add(template.ref())) {
                throw new IllegalArgumentException("two templates are called " + template.ref());
            }
        }
        this.templates = List.copyOf(templates);
    }

    /** The templates that come with Clearhand, read anew at every call: keep the catalogue. */
    public static TemplateCatalogue shipped() {
        TemplateReader reader = new TemplateReader();
        List<FormTemplate> templates = new ArrayList<>();
        for (String id : resource(LIST).lines().filter(line -> !line.isBlank()).toList()) {
            String name = "/templates/" + id + "/template.yaml";
            try {
                templates.add(reader.bindChecked(name, resource(name)));
            } catch (TemplateProblems problems) {
                throw new IllegalStateException("a shipped template is broken", problems);
            }
        }
        return new TemplateCatalogue(templates);
    }

    public Optional<FormTemplate> find(TemplateRef ref) {
        return templates.stream().filter(template -> template.ref().equals(ref)).findFirst();
    }

    /** The highest version of a template. */
    public Optional<FormTemplate> latest(String id) {
        return templates.stream()
                .filter(template -> template.ref().id().equals(id))
                .max(Comparator.comparingInt(template -> template.ref().version()));
    }

    public List<FormTemplate> all() {
        return templates;
    }

    private static String resource(String name) {
        try (InputStream stream = TemplateCatalogue.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("missing from the class path: " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
