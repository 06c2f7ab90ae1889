package org.clearhand.forms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A bank's own templates, in a folder outside the program: {@code published.json}, and {@code ID/VERSION/template.yaml} with its blank for
 * every version that is published. Versions are added and never changed. What is in the folder and not in the register is not read.
 */
public record OwnTemplates(Path folder) {
    /** System property that names the folder; environment {@code CLEARHAND_TEMPLATES}. */
    public static final String SETTING = "clearhand.templates";

    /** The folder this process was told of; empty where it was told of none. */
    public static Optional<OwnTemplates> configured() {
        return Optional.ofNullable(System.getProperty(SETTING))
                .or(() -> Optional.ofNullable(System.getenv("CLEARHAND_TEMPLATES")))
                .filter(text -> !text.isBlank())
                .map(Path::of)
                .map(OwnTemplates::new);
    }

    /** Where a version is kept. */
    public TemplateFolder of(TemplateRef ref) {
        return new TemplateFolder(folder.resolve(ref.id()).resolve(Integer.toString(ref.version())));
    }

    /**
     * Every published version, in the order of publication.
     *
     * @throws TemplateProblems naming every version that is missing, broken, or not what was published
     */
    public List<FormTemplate> read() throws TemplateProblems, IOException {
        List<FormTemplate> templates = new ArrayList<>();
        List<TemplateProblem> problems = new ArrayList<>();
        for (PublishedTemplate published : TemplateRegister.of(folder).published()) {
            TemplateFolder place = of(published.ref());
            String path = folder.relativize(place.folder()).toString();
            try {
                FormTemplate template = place.template();
                if (!template.ref().equals(published.ref())) {
                    problems.add(new TemplateProblem(path, "says it is " + template.ref()));
                } else if (!place.content().hash().equals(published.hash())) {
                    problems.add(new TemplateProblem(path, "is not what was published on " + published.published()));
                } else {
                    templates.add(template);
                }
            } catch (IOException missing) {
                problems.add(new TemplateProblem(path, "is published, and cannot be read: " + missing.getMessage()));
            } catch (TemplateProblems broken) {
                broken.problems()
                        .forEach(one -> problems.add(new TemplateProblem(path + " " + one.path(), one.message())));
            }
        }
        if (!problems.isEmpty()) {
            throw new TemplateProblems(folder.toString(), problems);
        }
        return templates;
    }

    /**
     * Publishes what is in a draft's folder: its content is copied here and entered in the register. Publishing the same again changes
     * nothing.
     *
     * @param reserved ids that are not free
     * @throws IllegalStateException when the version is published with another content, or the id is reserved
     */
    public PublishedTemplate publish(TemplateFolder draft, Set<String> reserved, LocalDate today)
            throws TemplateProblems, IOException {
        FormTemplate template = draft.template();
        if (reserved.contains(template.ref().id())) {
            throw new IllegalStateException(
                    "a template called " + template.ref().id() + " comes with Clearhand");
        }
        TemplateContent content = draft.content();
        PublishedTemplate published = new PublishedTemplate(template.ref(), content.hash(), today);
        TemplateRegister before = TemplateRegister.of(folder);
        TemplateRegister after = before.with(published);
        if (!after.equals(before)) {
            copy(draft, content, of(template.ref()));
            // Last: a version whose copy was interrupted is not published.
            after.writeTo(folder);
        }
        return after.find(template.ref()).orElseThrow();
    }

    private static void copy(TemplateFolder draft, TemplateContent content, TemplateFolder place) throws IOException {
        Files.createDirectories(place.folder());
        // What an interrupted publication may have left.
        for (Optional<Path> left = place.blank(); left.isPresent(); left = place.blank()) {
            Files.delete(left.get());
        }
        Files.write(place.file(), Files.readAllBytes(draft.file()));
        for (Map.Entry<String, String> lexicon : content.lexicons().entrySet()) {
            Files.writeString(place.folder().resolve(lexicon.getKey()), lexicon.getValue());
        }
        Optional<Path> blank = draft.blank();
        if (blank.isPresent()) {
            Files.write(
                    place.folder().resolve(String.valueOf(blank.get().getFileName())), Files.readAllBytes(blank.get()));
        }
    }

    /** The ids in the register. */
    public Set<String> ids() throws IOException {
        return TemplateRegister.of(folder).published().stream()
                .map(one -> one.ref().id())
                .collect(Collectors.toUnmodifiableSet());
    }
}
