package org.clearhand.recognition.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearhand.forms.FieldSyntax;

/**
 * What may stand in a field.
 *
 * @param values the values held possible, best first; may be empty
 * @param texts the texts held possible, also those without a value, best first
 * @param unparsed the likeliest text where no text gives a value; empty where nothing was read
 * @param modelId what read it
 * @param why what speaks for or against, without any value
 */
public record FieldHypotheses(
        List<Value> values, List<TextCandidate> texts, Optional<String> unparsed, String modelId, List<String> why) {
    private static final int MOST_VALUES = 8;

    public FieldHypotheses {
        values = List.copyOf(values);
        texts = List.copyOf(texts);
        why = List.copyOf(why);
    }

    /**
     * A value held possible.
     *
     * @param value normalised
     * @param asWritten the likeliest text that means this value
     * @param probability of the value, summed over its texts, 0..1
     */
    public record Value(String value, String asWritten, double probability) {}

    /** Nothing was read, for the reason given. */
    public static FieldHypotheses nothing(String modelId, String why) {
        return new FieldHypotheses(List.of(), List.of(), Optional.empty(), modelId, List.of(why));
    }

    /** Sums the texts, best first, by the value they mean; texts without a value count for nothing. */
    static FieldHypotheses of(List<TextCandidate> texts, FieldSyntax syntax, String modelId) {
        Map<String, Value> byValue = new LinkedHashMap<>();
        for (TextCandidate text : texts) {
            syntax.normalise(text.text())
                    .ifPresent(value -> byValue.merge(
                            value,
                            new Value(value, text.text(), text.probability()),
                            (one, more) -> new Value(
                                    value, one.asWritten(), Math.min(1, one.probability() + more.probability()))));
        }
        List<Value> values = byValue.values().stream()
                .sorted((a, b) -> Double.compare(b.probability(), a.probability()))
                .limit(MOST_VALUES)
                .toList();
        Optional<String> unparsed =
                values.isEmpty() ? texts.stream().map(TextCandidate::text).findFirst() : Optional.empty();
        return new FieldHypotheses(values, texts, unparsed, modelId, List.of());
    }

    public Optional<Value> best() {
        return values.stream().findFirst();
    }

    FieldHypotheses because(String reason) {
        List<String> reasons = new ArrayList<>(why);
        reasons.add(reason);
        return new FieldHypotheses(values, texts, unparsed, modelId, reasons);
    }
}
