package org.clearhand.recognition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.clearhand.forms.FieldOption;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.TemplateCatalogue;
import org.clearhand.forms.TemplateField;
import org.clearhand.forms.TemplateFolder;
import org.clearhand.forms.TemplateLexicon;
import org.clearhand.forms.TemplateProblems;
import org.clearhand.forms.TemplateRef;
import org.clearhand.recognition.text.Lexicon;

/** The lists of values that fields of templates name, from the folders the templates lie in. Immutable. */
final class TemplateLexicons {
    private final Map<TemplateRef, Map<String, Lexicon>> byField;

    private TemplateLexicons(Map<TemplateRef, Map<String, Lexicon>> byField) {
        this.byField = Map.copyOf(byField);
    }

    /**
     * Those of a bank's own templates; what comes with Clearhand names none.
     *
     * @throws IllegalStateException where a list is missing or broken
     */
    static TemplateLexicons of(TemplateCatalogue catalogue) {
        Map<TemplateRef, Map<String, Lexicon>> byField = new HashMap<>();
        for (FormTemplate template : catalogue.all()) {
            if (template.fields().stream()
                    .anyMatch(field -> field.option(FieldOption.LEXICON).isPresent())) {
                TemplateFolder folder = catalogue
                        .folder(template.ref())
                        .orElseThrow(() -> new IllegalStateException(
                                "the lists of " + template.ref() + " are in no folder of templates"));
                byField.put(template.ref(), read(template, folder));
            }
        }
        return new TemplateLexicons(byField);
    }

    /** Those of the template of a folder. */
    static TemplateLexicons of(FormTemplate template, TemplateFolder folder) {
        return new TemplateLexicons(Map.of(template.ref(), read(template, folder)));
    }

    private static Map<String, Lexicon> read(FormTemplate template, TemplateFolder folder) {
        Map<String, Lexicon> lexicons = new HashMap<>();
        try {
            for (Map.Entry<String, TemplateLexicon> list :
                    folder.lexicons(template).entrySet()) {
                lexicons.put(list.getKey(), Lexicon.of(list.getValue().entries()));
            }
        } catch (TemplateProblems broken) {
            throw new IllegalStateException(broken.getMessage(), broken);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return lexicons;
    }

    Optional<Lexicon> of(TemplateRef template, TemplateField field) {
        return Optional.ofNullable(byField.getOrDefault(template, Map.of()).get(field.name()));
    }
}
