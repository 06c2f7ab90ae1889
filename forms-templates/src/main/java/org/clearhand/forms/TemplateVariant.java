package org.clearhand.forms;

import java.util.List;
import java.util.Optional;

/**
 * How one bank prints a form: what stands elsewhere than on the typical page. Everything it does not say is as in the template. Immutable.
 *
 * @param id unique in the template, for example {@code bank-211}
 * @param title for people
 * @param banks digits by which the code line names a bank that prints the form so, see {@link MicrLine#bank()}; may be empty
 * @param anchors those that stand elsewhere, each whole; may be empty
 * @param fields those that are cut otherwise, each whole; may be empty
 */
public record TemplateVariant(
        String id, Optional<String> title, List<String> banks, List<Anchor> anchors, List<TemplateField> fields) {
    public TemplateVariant {
        banks = List.copyOf(banks);
        anchors = List.copyOf(anchors);
        fields = List.copyOf(fields);
    }

    Anchor in(Anchor usual) {
        return anchors.stream()
                .filter(anchor -> anchor.name().equals(usual.name()))
                .findFirst()
                .orElse(usual);
    }

    TemplateField in(TemplateField usual) {
        return fields.stream()
                .filter(field -> field.name().equals(usual.name()))
                .findFirst()
                .orElse(usual);
    }
}
