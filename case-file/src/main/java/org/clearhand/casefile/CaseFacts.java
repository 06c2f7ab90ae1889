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

    /** Whether people, and not the machine, gave the present values of all these fields. */
    public boolean keyedByPeople(List<String> names) {
        return names.stream()
                .allMatch(name -> field(name)
                        .filter(field -> field.origin() != Origin.MACHINE)
                        .isPresent());
    }

    /** What is wrong in a machine's reading is for a person to look at; what people have keyed and is wrong still is on the paper. */
    public Severity doubtOrRefusal(List<String> names) {
        return keyedByPeople(names) ? Severity.REJECT : Severity.VERIFY;
    }
}
