package org.clearhand.training.samples;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearhand.forms.FieldType;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.Money;
import org.clearhand.forms.TemplateField;

/** The fields of a form that are sums of others. */
final class Totals {
    private final FormTemplate template;
    private final Amounts amounts;
    private final boolean wrong;

    /** @param wrong makes the last total of the form differ from its sum */
    Totals(FormTemplate template, Amounts amounts, boolean wrong) {
        this.template = template;
        this.amounts = amounts;
        this.wrong = wrong;
    }

    /** Whether a field is counted in a total. */
    static boolean counts(FormTemplate template, String fieldName) {
        return template.fields().stream().anyMatch(field -> field.summands().contains(fieldName));
    }

    void addTo(Map<String, FilledField> filled) {
        List<TemplateField> totals = template.fields().stream()
                .filter(field -> !field.summands().isEmpty())
                .toList();
        for (TemplateField total : totals) {
            boolean money = total.type() == FieldType.COURTESY_AMOUNT;
            long sum = total.summands().stream()
                    .flatMap(name -> Optional.ofNullable(filled.get(name)).stream())
                    .mapToLong(field -> money ? minorUnits(field.value()) : Long.parseLong(field.value()))
                    .sum();
            boolean last = total.equals(totals.get(totals.size() - 1));
            long said = !wrong || !last ? sum : money ? sum + 1000 : sum + 10;
            filled.put(total.name(), money ? amounts.figures(total, said) : FilledField.of(Long.toString(said)));
        }
    }

    private long minorUnits(String value) {
        return Money.parse(value, template.currency()).orElseThrow().minorUnits();
    }
}
