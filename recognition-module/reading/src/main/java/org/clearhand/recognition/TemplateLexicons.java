package org.clearhand.recognition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.TemplateCatalogue;
import org.clearhand.forms.TemplateField;
import org.clearhand.forms.TemplateFolder;
import org.clearhand.forms.TemplateLexicon;
import org.clearhand.forms.TemplateProblems;
import org.clearhand.forms.TemplateRef;
import org.clearhand.recognition.text.Lexicon;

/** The lists of values that fields of templates name, from where the templates lie. Immutable. */
final class TemplateLexicons {
    private final Map<TemplateRef, Map<String, FieldLexicon>> byField;

    private TemplateLexicons(Map<TemplateRef, Map<String, FieldLexicon>> byField) {
        this.byField = Map.copyOf(byField);
    }

    /**
     * Those of all templates of a catalogue.
     *
     * @throws IllegalStateException where a list is missing or broken
     */
    static TemplateLexicons of(TemplateCatalogue catalogue) {
        Map<TemplateRef, Map<String, FieldLexicon>> byField = new HashMap<>();
        for (FormTemplate template : catalogue.all()) {
            byField.put(template.ref(), read(template, catalogue::lexicons));
        }
        return new TemplateLexicons(byField);
    }

    /** Those of the template of a folder. */
    static TemplateLexicons of(FormTemplate template, TemplateFolder folder) {
        return new TemplateLexicons(Map.of(template.ref(), read(template, folder::lexicons)));
    }

    /** Where the lists of a template come from. */
    @FunctionalInterface
    private interface Source {
        Map<String, TemplateLexicon> of(FormTemplate template) throws TemplateProblems, IOException;
    }

    private static Map<String, FieldLexicon> read(FormTemplate template, Source source) {
        Map<String, FieldLexicon> lexicons = new HashMap<>();
        try {
            source.of(template).forEach((field, list) -> lexicons.put(field, FieldLexicon.of(list)));
        } catch (TemplateProblems broken) {
            throw new IllegalStateException(broken.getMessage(), broken);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return lexicons;
    }

    /**
     * The values a field may have.
     *
     * @param keys what the field it is listed by may say, likeliest first; empty where it is listed by none or that was not read
     */
    Optional<Lexicon> of(TemplateRef template, TemplateField field, List<String> keys) {
        return Optional.ofNullable(byField.getOrDefault(template, Map.of()).get(field.name()))
                .map(list -> list.where(keys));
    }

    /** @param byKey the values for each value of the field it is listed by */
    private record FieldLexicon(Lexicon all, Map<String, List<String>> byKey) {
        static FieldLexicon of(TemplateLexicon list) {
            return new FieldLexicon(Lexicon.of(list.entries()), list.byKey());
        }

        /** Where no value goes with any of the keys, all are possible: then the key was misread, or it is new. */
        Lexicon where(List<String> keys) {
            List<String> some = keys.stream()
                    .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
                    .toList();
            return some.isEmpty() ? all : Lexicon.of(some);
        }
    }
}
