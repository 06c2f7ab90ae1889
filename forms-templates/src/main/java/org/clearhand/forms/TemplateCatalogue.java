package org.clearhand.forms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The form templates a system knows. Immutable and safe to share. */
public final class TemplateCatalogue {
    private static final String LIST = "/templates/templates.txt";
    /** Files of versions that were shipped before: documents keep the reference they were read with. */
    private static final String EARLIER = "/templates/earlier.txt";

    private final List<FormTemplate> templates;
    /** Where the bank's own lie. */
    private final Map<TemplateRef, TemplateFolder> folders;

    /**
     * A catalogue of these templates.
     *
     * @throws IllegalArgumentException where two have the same id and version
     */
    public TemplateCatalogue(List<FormTemplate> templates) {
        this(templates, Map.of());
    }

    private TemplateCatalogue(List<FormTemplate> templates, Map<TemplateRef, TemplateFolder> folders) {
        Set<TemplateRef> seen = new HashSet<>();
        for (FormTemplate template : templates) {
            if (!seen.add(template.ref())) {
                throw new IllegalArgumentException("two templates are called " + template.ref());
            }
        }
        this.templates = List.copyOf(templates);
        this.folders = Map.copyOf(folders);
    }

    /** The templates that come with Clearhand, read anew at every call: keep the catalogue. */
    public static TemplateCatalogue shipped() {
        TemplateReader reader = new TemplateReader();
        List<FormTemplate> templates = new ArrayList<>();
        Stream<String> current = lines(LIST).map(id -> id + "/template.yaml");
        for (String file : Stream.concat(current, lines(EARLIER)).toList()) {
            String name = "/templates/" + file;
            try {
                templates.add(reader.bindChecked(name, resource(name)));
            } catch (TemplateProblems problems) {
                throw new IllegalStateException("a shipped template is broken", problems);
            }
        }
        return new TemplateCatalogue(templates);
    }

    /**
     * The templates that come with Clearhand, and after them the published ones of the bank's own folder where {@link OwnTemplates#SETTING}
     * names one. Read anew at every call.
     *
     * @throws IllegalStateException when the folder holds anything that is not what was published, or an id that comes with Clearhand
     */
    public static TemplateCatalogue configured() {
        return OwnTemplates.configured().map(TemplateCatalogue::with).orElseGet(TemplateCatalogue::shipped);
    }

    /** As {@link #configured()}, with this folder. */
    public static TemplateCatalogue with(OwnTemplates own) {
        List<FormTemplate> templates = new ArrayList<>(shipped().all());
        Map<TemplateRef, TemplateFolder> folders = new HashMap<>();
        Set<String> reserved = new HashSet<>();
        templates.forEach(template -> reserved.add(template.ref().id()));
        try {
            for (FormTemplate template : own.read()) {
                if (reserved.contains(template.ref().id())) {
                    throw new IllegalStateException(
                            template.ref() + " in " + own.folder() + ": a template of this id comes with Clearhand");
                }
                templates.add(template);
                folders.put(template.ref(), own.of(template.ref()));
            }
        } catch (TemplateProblems problems) {
            throw new IllegalStateException(problems.getMessage(), problems);
        } catch (IOException failure) {
            throw new UncheckedIOException("the templates in " + own.folder() + " cannot be read", failure);
        }
        return new TemplateCatalogue(templates, folders);
    }

    public Optional<FormTemplate> find(TemplateRef ref) {
        return templates.stream().filter(template -> template.ref().equals(ref)).findFirst();
    }

    /** Where a bank's own template lies; empty for what comes with Clearhand. */
    public Optional<TemplateFolder> folder(TemplateRef ref) {
        return Optional.ofNullable(folders.get(ref));
    }

    /** The highest version of a template. */
    public Optional<FormTemplate> latest(String id) {
        return templates.stream()
                .filter(template -> template.ref().id().equals(id))
                .max(Comparator.comparingInt(template -> template.ref().version()));
    }

    /** Of every template the highest version: what a form in hand may be. */
    public List<FormTemplate> current() {
        return templates.stream()
                .filter(template ->
                        latest(template.ref().id()).filter(template::equals).isPresent())
                .toList();
    }

    public List<FormTemplate> all() {
        return templates;
    }

    /**
     * The lists of values that fields of a template name, by the name of the field: from its folder where it is a bank's own, from the class
     * path where it comes with Clearhand.
     *
     * @throws TemplateProblems naming every list that is missing or broken
     */
    public Map<String, TemplateLexicon> lexicons(FormTemplate template) throws TemplateProblems, IOException {
        Optional<TemplateFolder> place = folder(template.ref());
        if (place.isPresent()) {
            return place.get().lexicons(template);
        }
        String beside = "/templates/" + template.ref().id() + "/";
        return new TemplateLists(template.ref().toString(), name -> bytes(beside + name)).of(template);
    }

    private static Stream<String> lines(String list) {
        return resource(list).lines().filter(line -> !line.isBlank());
    }

    private static String resource(String name) {
        try {
            return bytes(name)
                    .map(content -> new String(content, StandardCharsets.UTF_8))
                    .orElseThrow(() -> new IllegalStateException("missing from the class path: " + name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Optional<byte[]> bytes(String name) throws IOException {
        try (InputStream stream = TemplateCatalogue.class.getResourceAsStream(name)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        }
    }
}
