package org.clearhand.forms;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the lists of values that fields of a template name, wherever the template lies: in a folder, or on the class path.
 *
 * @param origin what the problems call the template
 * @param files where the files beside it are
 */
record TemplateLists(String origin, Files files) {
    /** The files beside a template. */
    @FunctionalInterface
    interface Files {
        /** The bytes of a file; empty where there is none of this name. */
        Optional<byte[]> read(String name) throws IOException;
    }

    /**
     * The lists by the name of the field.
     *
     * @throws TemplateProblems naming every list that is missing or broken
     */
    Map<String, TemplateLexicon> of(FormTemplate template) throws TemplateProblems, IOException {
        Map<String, TemplateLexicon> lists = new LinkedHashMap<>();
        List<TemplateProblem> problems = new ArrayList<>();
        for (int i = 0; i < template.fields().size(); i++) {
            TemplateField field = template.fields().get(i);
            Optional<String> name = field.option(FieldOption.LEXICON);
            if (name.isEmpty()) {
                continue;
            }
            String path = "$.fields[" + i + "].options." + FieldOption.LEXICON.key();
            Optional<byte[]> content = files.read(name.get());
            if (content.isEmpty()) {
                problems.add(new TemplateProblem(path, "there is no file " + name.get() + " beside the template"));
                continue;
            }
            try {
                lists.put(field.name(), parsed(template, field, name.get(), content.get()));
            } catch (TemplateProblems broken) {
                broken.problems()
                        .forEach(one -> problems.add(new TemplateProblem(path, one.path() + " " + one.message())));
            }
        }
        if (!problems.isEmpty()) {
            throw new TemplateProblems(origin, problems);
        }
        return lists;
    }

    private static TemplateLexicon parsed(FormTemplate template, TemplateField field, String name, byte[] content)
            throws TemplateProblems {
        Optional<FieldSyntax> keys =
                field.option(FieldOption.LISTED_BY).flatMap(template::field).map(TemplateField::syntax);
        return keys.isPresent()
                ? TemplateLexicon.parse(name, content, keys.get())
                : TemplateLexicon.parse(name, content);
    }
}
