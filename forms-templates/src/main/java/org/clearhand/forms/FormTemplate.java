package org.clearhand.forms;

import java.util.List;
import java.util.Optional;

/**
 * One kind of form: the size of its page, the printed matter to find again, the fields and the rules. Immutable.
 *
 * @param country ISO 3166 alpha-2
 * @param currency ISO 4217
 * @param quality limits of image quality and what follows a defect
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
        QualitySettings quality) {
    public FormTemplate {
        anchors = List.copyOf(anchors);
        fields = List.copyOf(fields);
        rules = List.copyOf(rules);
    }

    /** A form with the usual limits of image quality. */
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
                QualitySettings.USUAL);
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
