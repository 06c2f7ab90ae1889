package org.clearhand.forms;

import java.util.List;
import java.util.Optional;

/**
 * One kind of form: the size of its page, the printed matter to find again, the fields and the rules. Immutable.
 *
 * @param country ISO 3166 alpha-2
 * @param currency ISO 4217
 * @param quality limits of image quality and what follows a defect
 * @param variants how banks print the form otherwise; most forms have none
 */
public record FormTemplate(
        TemplateRef ref,
        String title,
        String country,
        String currency,
        double pageWidthMillimetres,
        double pageHeightMillimetres,
        List<Anchor> anchors,
        List<TemplateField> fields,
        List<RuleSetting> rules,
        QualitySettings quality,
        List<TemplateVariant> variants) {
    public FormTemplate {
        anchors = List.copyOf(anchors);
        fields = List.copyOf(fields);
        rules = List.copyOf(rules);
        variants = List.copyOf(variants);
    }

    /** A form that all print alike, with the usual limits of image quality. */
    public FormTemplate(
            TemplateRef ref,
            String title,
            String country,
            String currency,
            double pageWidthMillimetres,
            double pageHeightMillimetres,
            List<Anchor> anchors,
            List<TemplateField> fields,
            List<RuleSetting> rules) {
        this(
                ref,
                title,
                country,
                currency,
                pageWidthMillimetres,
                pageHeightMillimetres,
                anchors,
                fields,
                rules,
                QualitySettings.USUAL,
                List.of());
    }

    /** The form as this variant of it is printed: of the same name and version, and without variants. */
    public FormTemplate as(TemplateVariant variant) {
        return new FormTemplate(
                ref,
                title,
                country,
                currency,
                pageWidthMillimetres,
                pageHeightMillimetres,
                anchors.stream().map(variant::in).toList(),
                fields.stream().map(variant::in).toList(),
                rules,
                quality,
                List.of());
    }

    /** The code line whose digits name the bank; empty where the form has none that does. */
    public Optional<TemplateField> bankField() {
        return fields.stream()
                .filter(field -> field.type() == FieldType.MICR_LINE)
                .filter(field -> field.option(FieldOption.LAYOUT)
                        .map(MicrLine.Layout::valueOf)
                        .filter(layout -> layout.bankDigits().isPresent())
                        .isPresent())
                .findFirst();
    }

    public Optional<TemplateVariant> variant(String id) {
        return variants.stream().filter(variant -> variant.id().equals(id)).findFirst();
    }

    public Optional<TemplateField> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    public Optional<Anchor> anchor(String name) {
        return anchors.stream().filter(anchor -> anchor.name().equals(name)).findFirst();
    }

    /** The anchor that this field of the template is written in. */
    public Optional<Anchor> anchorOf(TemplateField field) {
        return field.anchor().flatMap(this::anchor);
    }

    public Optional<RuleSetting> rule(String name) {
        return rules.stream().filter(rule -> rule.name().equals(name)).findFirst();
    }

    public double aspectRatio() {
        return pageWidthMillimetres / pageHeightMillimetres;
    }
}
