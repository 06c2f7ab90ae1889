package org.clearhand.recognition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.clearhand.forms.TemplateField;
import org.clearhand.recognition.quality.FieldUsability;
import org.clearhand.recognition.text.Balance;
import org.clearhand.recognition.text.FieldHypotheses;

/** Balances the totals of one document with the fields they are the sums of. Stateless. */
final class DocumentTotals {
    /** How often what is too faint to be relied on is writing. */
    private static final double FAINT_IS_WRITING = 0.5;

    private DocumentTotals() {}

    /**
     * Replaces the hypotheses of totals and their parts by what they are together.
     *
     * @param read what may stand in each field, changed in place
     * @param seen how each field looks
     * @return the fields that the sum speaks for
     */
    static Set<TemplateField> weigh(Map<TemplateField, FieldHypotheses> read, Map<TemplateField, SeenField> seen) {
        Set<TemplateField> supported = new HashSet<>();
        for (TemplateField total : List.copyOf(read.keySet())) {
            Optional<List<TemplateField>> parts = parts(total, read);
            if (parts.isPresent()) {
                supported.addAll(weigh(total, parts.get(), read, seen));
            }
        }
        return supported;
    }

    private static List<TemplateField> weigh(
            TemplateField total,
            List<TemplateField> parts,
            Map<TemplateField, FieldHypotheses> read,
            Map<TemplateField, SeenField> seen) {
        Balance.Weighed weighed = Balance.weigh(
                Objects.requireNonNull(read.get(total)),
                parts.stream()
                        .map(part -> part(
                                part,
                                Objects.requireNonNull(read.get(part)),
                                Objects.requireNonNull(seen.get(part)).usability()))
                        .toList());
        List<TemplateField> all = new ArrayList<>(parts);
        all.add(total);
        for (int i = 0; i < parts.size(); i++) {
            read.put(parts.get(i), weighed.parts().get(i));
        }
        read.put(total, weighed.total());
        return weighed.supported() ? all : List.of();
    }

    /** The parts that are written; empty for a field that is no total, and for one of which a part is not read at all or is of another kind. */
    private static Optional<List<TemplateField>> parts(TemplateField total, Map<TemplateField, FieldHypotheses> read) {
        List<TemplateField> named = read.keySet().stream()
                .filter(field ->
                        field.type() == total.type() && total.summands().contains(field.name()))
                .toList();
        if (named.isEmpty() || named.size() < total.summands().size()) {
            return Optional.empty();
        }
        return Optional.of(named.stream()
                .filter(field -> isWritten(Objects.requireNonNull(read.get(field))))
                .toList());
    }

    private static boolean isWritten(FieldHypotheses hypotheses) {
        return !hypotheses.modelId().equals(FieldReading.NO_MODEL);
    }

    /** In a field that may be left empty a speck may be read, or a stamp that lies on it. */
    private static Balance.Part part(TemplateField field, FieldHypotheses read, FieldUsability usability) {
        return new Balance.Part(read, !field.required(), usability.readable() ? 1 : FAINT_IS_WRITING);
    }
}
