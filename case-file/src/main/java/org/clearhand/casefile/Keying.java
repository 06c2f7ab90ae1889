package org.clearhand.casefile;

import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearhand.forms.FieldSyntax;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.TemplateField;

/**
 * What a person typed for the fields of one case, each checked by its field's syntax.
 *
 * @param values field name to the normalised value, empty where the person says there is none
 * @param wrong field name to what is wrong with what was typed
 */
record Keying(Map<String, Optional<String>> values, Map<String, String> wrong) {
    /** @throws CaseException REQUEST_REFUSED for a field that the template does not have */
    static Keying of(FormTemplate form, List<String> doubtful, Map<String, String> typed) {
        Map<String, Optional<String>> values = new LinkedHashMap<>();
        Map<String, String> wrong = new LinkedHashMap<>();
        doubtful.stream().filter(name -> !typed.containsKey(name)).forEach(name -> wrong.put(name, "Not keyed"));
        typed.forEach((name, text) -> {
            TemplateField field = form.field(name)
                    .orElseThrow(() -> new CaseException(
                            ProblemCode.REQUEST_REFUSED, "the template has no such field among those keyed"));
            Optional<String> value = text.length() > KeyingPolicy.LONGEST_TEXT
                    ? Optional.empty()
                    : understood(field.syntax(), text.strip());
            if (text.isBlank() && !field.required()) {
                values.put(name, Optional.empty());
            } else if (value.isEmpty()) {
                wrong.put(name, text.isBlank() ? "A value is required" : "Not a valid value of type " + field.type());
            } else {
                values.put(name, value);
            }
        });
        return new Keying(values, wrong);
    }

    /**
     * A person may key what stands on the paper, or the value itself as it is shown: the ISO date, the figures of an amount in words.
     * The paper's way of writing goes first, because the person looks at the paper.
     */
    private static Optional<String> understood(FieldSyntax syntax, String text) {
        Optional<String> written = syntax.normalise(text);
        return written.isPresent() ? written : valueItself(syntax, text);
    }

    private static Optional<String> valueItself(FieldSyntax syntax, String text) {
        try {
            return syntax.normalise(syntax.format(text)).filter(text::equals);
        } catch (IllegalArgumentException | DateTimeException notAValue) {
            return Optional.empty();
        }
    }

    /** The fields with the keyed values in place of the present ones. */
    List<CapturedField> into(List<CapturedField> fields) {
        return fields.stream()
                .map(field -> Optional.ofNullable(values.get(field.name()))
                        .map(value -> field.keyed(value, KeyingPolicy.originOfKey()))
                        .orElse(field))
                .toList();
    }
}
