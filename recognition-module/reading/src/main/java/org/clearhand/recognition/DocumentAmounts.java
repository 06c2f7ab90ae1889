package org.clearhand.recognition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clearhand.forms.FieldOption;
import org.clearhand.forms.FieldType;
import org.clearhand.forms.TemplateField;
import org.clearhand.recognition.text.AmountReader;
import org.clearhand.recognition.text.AmountReader.Weighed;
import org.clearhand.recognition.text.ExpectedAmount;
import org.clearhand.recognition.text.ExpectedAmount.Alone;
import org.clearhand.recognition.text.FieldHypotheses;

/** Weighs the amounts of one document against each other, and against what was told with it. Stateless. */
final class DocumentAmounts {
    private DocumentAmounts() {}

    /**
     * Replaces the hypotheses of the amounts by what they are together.
     *
     * @param read what may stand in each field, changed in place
     * @return the amounts that something beyond the net's own confidence speaks for
     */
    static Set<TemplateField> weigh(Map<TemplateField, FieldHypotheses> read, Optional<BigDecimal> told) {
        Optional<Map.Entry<TemplateField, FieldHypotheses>> figures = theOne(read, FieldType.COURTESY_AMOUNT);
        Optional<Map.Entry<TemplateField, FieldHypotheses>> words = theOne(read, FieldType.LEGAL_AMOUNT);
        Optional<ExpectedAmount> expected = told.map(ExpectedAmount::new);
        if (figures.isPresent() && words.isPresent()) {
            FieldHypotheses one = figures.get().getValue();
            FieldHypotheses other = words.get().getValue();
            Weighed weighed =
                    expected.map(known -> known.weigh(one, other)).orElseGet(() -> AmountReader.weigh(one, other));
            figures.get().setValue(weighed.figures());
            words.get().setValue(weighed.words());
            return weighed.agreed() ? Set.of(figures.get().getKey(), words.get().getKey()) : Set.of();
        }
        Optional<Map.Entry<TemplateField, FieldHypotheses>> only = figures.or(() -> words);
        if (expected.isEmpty() || only.isEmpty()) {
            return Set.of();
        }
        Alone weighed = expected.get().weigh(only.get().getValue());
        only.get().setValue(weighed.amount());
        return weighed.supported() ? Set.of(only.get().getKey()) : Set.of();
    }

    /** The amount the whole document is worth: its total, or the only one it has; none of several others. */
    private static Optional<Map.Entry<TemplateField, FieldHypotheses>> theOne(
            Map<TemplateField, FieldHypotheses> read, FieldType type) {
        List<Map.Entry<TemplateField, FieldHypotheses>> amounts = read.entrySet().stream()
                .filter(entry -> entry.getKey().type() == type)
                .toList();
        return amounts.stream()
                .filter(entry -> amounts.size() == 1
                        || entry.getKey().option(FieldOption.SUM_OF).isPresent())
                .findFirst();
    }
}
