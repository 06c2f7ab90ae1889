package org.clearhand.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearhand.forms.FieldType;
import org.clearhand.forms.TemplateField;
import org.clearhand.forms.Zone;
import org.clearhand.recognition.page.CutField;
import org.clearhand.recognition.page.PixelBox;
import org.clearhand.recognition.quality.FieldUsability;
import org.clearhand.recognition.text.FieldHypotheses;
import org.clearhand.recognition.text.FieldHypotheses.Value;
import org.junit.jupiter.api.Test;

/** A total of two amounts. */
class DocumentTotalsTest {
    private final Map<TemplateField, FieldHypotheses> read = new LinkedHashMap<>();
    private final Map<TemplateField, SeenField> seen = new LinkedHashMap<>();

    private TemplateField field(String name, FieldType type, String value, Map<String, String> options) {
        TemplateField field =
                new TemplateField(name, type, 1, new Zone(0, 0, 1, 1), Optional.empty(), true, true, 0.95, options);
        FieldHypotheses one = value.isEmpty()
                ? FieldHypotheses.nothing(FieldReading.NO_MODEL, "nothing is written")
                : new FieldHypotheses(List.of(new Value(value, value, 0.99)), Optional.empty(), "test", List.of());
        read.put(field, one);
        seen.put(
                field,
                new SeenField(
                        new CutField(new PixelBox(0, 0, 1, 1), List.of(), List.of(), false),
                        new FieldUsability(name, true, true, 200, 0.1, false),
                        Optional.of(one)));
        return field;
    }

    private TemplateField total(String value) {
        return field("total", FieldType.COURTESY_AMOUNT, value, Map.of("sumOf", "one, other"));
    }

    @Test
    void whatAddsUpIsSupported() {
        TemplateField one = field("one", FieldType.COURTESY_AMOUNT, "1.50", Map.of());
        TemplateField other = field("other", FieldType.COURTESY_AMOUNT, "2.00", Map.of());
        TemplateField third = field("third", FieldType.COURTESY_AMOUNT, "2.00", Map.of());
        TemplateField total = total("3.50");

        assertThat(DocumentTotals.weigh(read, seen))
                .containsExactlyInAnyOrder(one, other, total)
                .doesNotContain(third);
    }

    @Test
    void whatIsNotWrittenCountsNothing() {
        field("one", FieldType.COURTESY_AMOUNT, "1.50", Map.of());
        field("other", FieldType.COURTESY_AMOUNT, "", Map.of());
        TemplateField total = total("1.50");

        assertThat(DocumentTotals.weigh(read, seen)).isEmpty();
        assertThat(read.get(total))
                .satisfies(weighed -> assertThat(weighed.flags()).isEmpty());
    }

    /** A template names them by mistake: a name adds nothing to a sum. */
    @Test
    void fieldsOfAnotherKindAreNotAddedUp() {
        field("one", FieldType.COURTESY_AMOUNT, "1.50", Map.of());
        field("other", FieldType.NAME, "Nobody", Map.of());
        total("1.50");

        assertThat(DocumentTotals.weigh(read, seen)).isEmpty();
    }

    @Test
    void withoutOneOfThemNothingIsSaid() {
        field("one", FieldType.COURTESY_AMOUNT, "1.50", Map.of());
        TemplateField total = total("3.50");

        assertThat(DocumentTotals.weigh(read, seen)).isEmpty();
        assertThat(read.get(total))
                .satisfies(weighed -> assertThat(weighed.flags()).isEmpty());
    }
}
