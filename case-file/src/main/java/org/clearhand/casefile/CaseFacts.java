package org.clearhand.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clearhand.forms.FormTemplate;

/**
 * What a rule may look at.
 *
 * @param presentedOn the day the item was received, in UTC
 */
public record CaseFacts(FormTemplate template, List<CapturedField> fields, LocalDate presentedOn) {
    public CaseFacts {
        fields = List.copyOf(fields);
    }

    public Optional<CapturedField> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** The normalised value of a field, empty when it was not read. */
    public Optional<String> value(String name) {
        return field(name).flatMap(CapturedField::value);
    }
}
