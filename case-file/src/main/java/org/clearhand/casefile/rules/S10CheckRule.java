package org.clearhand.casefile.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearhand.casefile.BusinessRule;
import org.clearhand.casefile.CaseFacts;
import org.clearhand.casefile.Finding;
import org.clearhand.forms.FieldOption;
import org.clearhand.forms.S10Number;
import org.clearhand.forms.TemplateField;

/**
 * An item identifier after UPU standard S10 has its structure and the check digit that belongs to its number. One that is not read is the
 * required-fields rule's matter.
 *
 * <p>Option {@code field}: the field that holds it; without it every field whose {@code numbering} is S10.
 */
public final class S10CheckRule implements BusinessRule {
    @Override
    public String name() {
        return "s10-check";
    }

    @Override
    public List<Finding> check(CaseFacts facts, Map<String, String> options) {
        List<Finding> findings = new ArrayList<>();
        for (String field : fields(facts, options)) {
            facts.value(field).ifPresent(value -> {
                Optional<S10Number> number = S10Number.parse(value);
                if (number.isEmpty()) {
                    findings.add(found(facts, field, "The item number has not the structure of an S10 identifier"));
                } else if (!number.get().checkIsRight()) {
                    findings.add(found(facts, field, "The check digit of the item number is wrong"));
                }
            });
        }
        return findings;
    }

    private Finding found(CaseFacts facts, String field, String message) {
        List<String> fields = List.of(field);
        return new Finding(name(), facts.doubtOrRefusal(fields), message, fields);
    }

    private static List<String> fields(CaseFacts facts, Map<String, String> options) {
        return Optional.ofNullable(options.get("field"))
                .map(List::of)
                .orElseGet(() -> facts.template().fields().stream()
                        .filter(field -> field.option(FieldOption.NUMBERING).isPresent())
                        .map(TemplateField::name)
                        .toList());
    }
}
