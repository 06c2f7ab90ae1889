package org.clearhand.recognition.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.clearhand.forms.FieldSyntax;
import org.clearhand.recognition.CharacterReading;
import org.clearhand.recognition.ReadingFlag;

/**
 * What may stand in a field.
 *
 * @param values the values held possible, best first; may be empty
 * @param texts the texts held possible, also those without a value, best first
 * @param unparsed the likeliest text where no text gives a value; empty where nothing was read
 * @param modelId what read it
 * @param why what speaks for or against, without any value
 * @param flags the same as a closed list, as far as it is in it
 */
public record FieldHypotheses(
        List<Value> values,
        List<TextCandidate> texts,
        Optional<String> unparsed,
        String modelId,
        List<String> why,
        List<ReadingFlag> flags) {
    private static final int MOST_VALUES = 8;
    /** Of the best value's probability. */
    private static final double CLOSE = 0.2;

    public FieldHypotheses {
        values = List.copyOf(values);
        texts = List.copyOf(texts);
        why = List.copyOf(why);
        flags = List.copyOf(flags);
    }

    public FieldHypotheses(List<Value> values, Optional<String> unparsed, String modelId, List<String> why) {
        this(values, List.of(), unparsed, modelId, why, List.of());
    }

    public FieldHypotheses(
            List<Value> values,
            List<TextCandidate> texts,
            Optional<String> unparsed,
            String modelId,
            List<String> why) {
        this(values, texts, unparsed, modelId, why, List.of());
    }

    /**
     * A value held possible.
     *
     * @param value normalised
     * @param asWritten the likeliest text that means this value
     * @param probability of the value, summed over its texts, 0..1
     */
    public record Value(String value, String asWritten, double probability) {
        Value withProbability(double other) {
            return new Value(value, asWritten, other);
        }

        /** Probability that the field holds one of them. */
        static double sum(List<Value> values) {
            return Math.min(1, values.stream().mapToDouble(Value::probability).sum());
        }
    }

    /** Nothing was read, for the reason given. */
    public static FieldHypotheses nothing(String modelId, String why) {
        return new FieldHypotheses(List.of(), Optional.empty(), modelId, List.of(why));
    }

    /**
     * Sums the texts, best first, by the value they mean, as probabilities among all of them and "none of these". Texts without a
     * value take their share, so that an amount does not get surer because its rivals make no sense.
     */
    static FieldHypotheses of(List<TextCandidate> seen, FieldSyntax syntax, String modelId) {
        List<TextCandidate> texts = Posterior.among(seen);
        Map<String, Value> byValue = new LinkedHashMap<>();
        for (TextCandidate text : texts) {
            syntax.normalise(text.text())
                    .ifPresent(value -> byValue.merge(
                            value,
                            new Value(value, text.text(), text.probability()),
                            (one, more) -> one.withProbability(Math.min(1, one.probability() + more.probability()))));
        }
        List<Value> values = byValue.values().stream()
                .sorted((a, b) -> Double.compare(b.probability(), a.probability()))
                .limit(MOST_VALUES)
                .toList();
        Optional<String> unparsed =
                values.isEmpty() ? texts.stream().map(TextCandidate::text).findFirst() : Optional.empty();
        FieldHypotheses read = new FieldHypotheses(values, texts, unparsed, modelId, List.of(), List.of());
        return Posterior.perhapsNone(seen) ? read.because(ReadingFlag.PERHAPS_NONE) : read;
    }

    public Optional<Value> best() {
        return values.stream().findFirst();
    }

    /** Whether a second value is nearly as likely as the best. */
    public boolean isClose() {
        return values.size() > 1
                && values.get(1).probability() >= CLOSE * values.get(0).probability();
    }

    /** Where the characters of the best value, or else of the best text, were seen; empty where that is not known. */
    public List<CharacterReading> characters() {
        Optional<String> written = best().map(Value::asWritten).or(() -> unparsed);
        return texts.stream()
                .filter(text -> !text.characters().isEmpty()
                        && written.map(text.text()::equals).orElse(false))
                .findFirst()
                .map(TextCandidate::characters)
                .orElse(List.of());
    }

    /**
     * An amount whose separators are in doubt says so, and is not sure enough to pass alone: a point lost without a word would be an
     * error of a hundredfold.
     */
    FieldHypotheses doubtingSeparators(FieldSyntax syntax) {
        if (best().isEmpty() || !SeparatorDoubt.about(best().get(), texts, syntax)) {
            return this;
        }
        double sure = Math.min(best().get().probability(), SeparatorDoubt.MOST_CONFIDENCE);
        return withBestProbability(sure).because(ReadingFlag.SEPARATOR_UNSURE);
    }

    /** The same with another probability of the best value; the others share what is left as they did before. */
    FieldHypotheses withBestProbability(double probability) {
        if (values.isEmpty()) {
            return this;
        }
        double before = values.get(0).probability();
        double scale = before >= 1 ? 1 : (1 - probability) / (1 - before);
        List<Value> scaled = new ArrayList<>();
        for (Value value : values) {
            scaled.add(value.withProbability(
                    scaled.isEmpty() ? probability : Math.min(probability, value.probability() * scale)));
        }
        return new FieldHypotheses(scaled, texts, unparsed, modelId, why, flags);
    }

    /** The same with one of the values first and its new probability; the others share what is left. */
    FieldHypotheses led(Value first) {
        List<Value> led = new ArrayList<>();
        for (Value value : values) {
            if (value.value().equals(first.value())) {
                led.add(0, value.withProbability(first.probability()));
            } else {
                led.add(value.withProbability(value.probability() * (1 - first.probability())));
            }
        }
        return withValues(led);
    }

    FieldHypotheses withValues(List<Value> others) {
        return new FieldHypotheses(others, texts, unparsed, modelId, why, flags);
    }

    /** The values that pass a test first, unless another is more than {@code weight} times as likely. */
    FieldHypotheses preferring(Predicate<String> test, double weight) {
        List<Value> sorted = new ArrayList<>(values);
        sorted.sort(Comparator.comparingDouble(
                        (Value value) -> value.probability() * (test.test(value.value()) ? weight : 1))
                .reversed());
        return new FieldHypotheses(sorted, texts, unparsed, modelId, why, flags);
    }

    /** No value at all where the likeliest text has none and is more than {@code weight} times as likely as every value. */
    FieldHypotheses withoutBending(double weight) {
        boolean bent = !texts.isEmpty()
                && best().isPresent()
                && texts.get(0).probability() > weight * best().get().probability();
        return bent
                ? new FieldHypotheses(List.of(), texts, Optional.of(texts.get(0).text()), modelId, why, flags)
                : this;
    }

    FieldHypotheses because(String reason) {
        List<String> reasons = new ArrayList<>(why);
        reasons.add(reason);
        return new FieldHypotheses(values, texts, unparsed, modelId, reasons, flags);
    }

    FieldHypotheses because(ReadingFlag flag) {
        return because(flag.text()).flagged(flag);
    }

    /** With the flag, and nothing said to people about it. */
    FieldHypotheses flagged(ReadingFlag flag) {
        List<ReadingFlag> more = new ArrayList<>(flags);
        more.add(flag);
        return new FieldHypotheses(values, texts, unparsed, modelId, why, more);
    }
}
