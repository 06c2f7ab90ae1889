package org.clearhand.training.samples;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import org.clearhand.forms.FieldOption;
import org.clearhand.forms.FieldType;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.TemplateField;

/**
 * Invents what a form of any template says, so that its parts fit each other: words say what figures say, totals are sums, numbers that
 * stand twice are the same. Lists (fields whose names end in a number) are filled from the top. Used for one document.
 */
final class FormInvention {
    private static final double OPTIONAL_FILLED = 0.7;
    private static final double TICKED = 0.3;

    private final FormTemplate template;
    private final Inventions inventions;
    private final Optional<Fault> fault;
    private final FieldInvention values;
    private final Map<String, FilledField> filled = new LinkedHashMap<>();
    private final Map<String, String> chosen;
    private final int rows;

    /** @param fault one that {@link Fault#of} names for the template, or none */
    FormInvention(FormTemplate template, Optional<Fault> fault, RandomGenerator random) {
        this(template, List.of(), fault, random);
    }

    /** @param banks of which one is on the code line, as it names banks; none for a bank that is not */
    FormInvention(FormTemplate template, List<String> banks, Optional<Fault> fault, RandomGenerator random) {
        this.template = template;
        this.inventions = new Inventions(random);
        this.fault = fault;
        this.values = new FieldInvention(template, banks, fault, random);
        this.rows = 1 + random.nextInt(Rows.most(template));
        this.chosen = choices();
    }

    FilledForm invent() {
        for (TemplateField field : template.fields()) {
            if (field.option(FieldOption.SUM_OF).isEmpty() && isFilled(field)) {
                values.value(field, filled, isTicked(field)).ifPresent(value -> filled.put(field.name(), value));
            }
        }
        boolean wrong = fault.filter(Fault.TOTAL_WRONG::equals).isPresent();
        new Totals(template, new Amounts(inventions, template.currency()), wrong).addTo(filled);
        Map<String, FilledField> ordered = new LinkedHashMap<>();
        for (TemplateField field : template.fields()) {
            Optional.ofNullable(filled.get(field.name())).ifPresent(value -> ordered.put(field.name(), value));
        }
        return new FilledForm(ordered, values.signatory(), fault);
    }

    /** The box ticked in each group of which one is. */
    private Map<String, String> choices() {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (TemplateField field : template.fields()) {
            field.option(FieldOption.CHOICE)
                    .ifPresent(group -> groups.computeIfAbsent(group, key -> new ArrayList<>())
                            .add(field.name()));
        }
        Map<String, String> picked = new HashMap<>();
        groups.forEach((group, names) -> picked.put(group, inventions.pick(names)));
        return picked;
    }

    private boolean isTicked(TemplateField field) {
        return field.type() == FieldType.CHECKBOX
                && field.option(FieldOption.CHOICE)
                        .map(group -> field.name().equals(chosen.get(group)))
                        .orElseGet(() -> inventions.chance(TICKED));
    }

    private boolean isFilled(TemplateField field) {
        Optional<String> condition = field.option(FieldOption.ONLY_IF);
        if (condition.isPresent()) {
            return Optional.ofNullable(filled.get(condition.get()))
                    .filter(box -> box.value().equals("true"))
                    .isPresent();
        }
        OptionalInt row = Rows.of(field.name());
        if (row.isPresent() && Rows.most(template) > 1) {
            return row.getAsInt() <= rows && (isPartOfEveryRow(field) || inventions.chance(OPTIONAL_FILLED));
        }
        boolean always = field.required()
                || field.type() == FieldType.CHECKBOX
                || field.type() == FieldType.SIGNATURE
                || field.option(FieldOption.WRITTEN).filter("PRINT"::equals).isPresent();
        return always || inventions.chance(OPTIONAL_FILLED);
    }

    private boolean isPartOfEveryRow(TemplateField field) {
        return template.field(Rows.stem(field.name()) + "1")
                .filter(first -> first.required() || Totals.counts(template, first.name()))
                .isPresent();
    }
}
