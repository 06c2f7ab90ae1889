package org.clearhand.casefile.rules;

import java.util.List;
import java.util.Map;
import org.clearhand.casefile.BusinessRule;
import org.clearhand.casefile.CaseFacts;
import org.clearhand.casefile.Finding;
import org.clearhand.forms.TemplateField;

/** Every field that the template requires and that is read at all has a value. Fields only cut out for people are not asked for. */
public final class RequiredFieldsRule implements BusinessRule {
    @Override
    public String name() {
        return "required-fields";
    }

    @Override
    public List<Finding> check(CaseFacts facts, Map<String, String> options) {
        return facts.template().fields().stream()
                .filter(field -> field.required() && field.read())
                .map(TemplateField::name)
                .filter(field -> facts.value(field).isEmpty())
                .map(field -> new Finding(
                        name(),
                        facts.doubtOrRefusal(List.of(field)),
                        "The field " + field + " is required and has no value",
                        List.of(field)))
                .toList();
    }
}
