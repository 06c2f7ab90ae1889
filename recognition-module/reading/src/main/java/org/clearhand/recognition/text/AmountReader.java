package org.clearhand.recognition.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.clearhand.recognition.text.FieldHypotheses.Value;

/**
 * Weighs the amount in figures and the amount in words against each other. Both name the same sum, their errors have little to
 * do with each other: where the best reading of each is the same value, chance is all but ruled out. Where they differ nothing
 * is resolved: each keeps its own reading and a person decides (UCC 3-114). Stateless.
 */
public final class AmountReader {
    /** Probability that both are misread as the same wrong value, whatever the nets say. */
    private static final double COMMON_ERROR = 2e-4;
    /** A view that holds a value for less likely than this does not support it. */
    private static final double LEAST_SUPPORT = 0.02;

    private AmountReader() {}

    /**
     * Both amounts after weighing.
     *
     * @param figures the amount in figures, the common value first where there is one
     * @param words the same for the words
     * @param agreed whether the best reading of each was the same before they were weighed
     */
    public record Weighed(FieldHypotheses figures, FieldHypotheses words, boolean agreed) {}

    public static Weighed weigh(FieldHypotheses figures, FieldHypotheses words) {
        Optional<Value> bestFigures = figures.best();
        Optional<Value> bestWords = words.best();
        if (bestFigures.isEmpty() || bestWords.isEmpty()) {
            return new Weighed(
                    figures.because("no amount in words supports it"),
                    words.because("no amount in figures supports it"),
                    false);
        }
        boolean agreed = bestFigures.get().value().equals(bestWords.get().value());
        Optional<Value> common = common(figures, words);
        if (common.isEmpty()) {
            return new Weighed(
                    figures.because("the words say another amount"),
                    words.because("the figures say another amount"),
                    false);
        }
        String reason = agreed
                ? "figures and words, read apart, say the same"
                : "figures and words together make another value likelier than each alone";
        return new Weighed(
                led(figures, common.get()).because(reason),
                led(words, common.get()).because(reason),
                agreed);
    }

    /** The value both hold possible that has the highest product; with its probability given both. */
    private static Optional<Value> common(FieldHypotheses figures, FieldHypotheses words) {
        List<Value> products = new ArrayList<>();
        double sum = 0;
        for (Value one : figures.values()) {
            for (Value other : words.values()) {
                if (one.value().equals(other.value())
                        && one.probability() >= LEAST_SUPPORT
                        && other.probability() >= LEAST_SUPPORT) {
                    double product = one.probability() * other.probability();
                    products.add(new Value(one.value(), one.asWritten(), product));
                    sum += product;
                }
            }
        }
        double neither = (1 - total(figures)) * (1 - total(words)) * LEAST_SUPPORT + COMMON_ERROR;
        double all = sum + neither;
        return products.stream()
                .max(Comparator.comparingDouble(Value::probability))
                .map(value -> new Value(value.value(), value.asWritten(), value.probability() / all));
    }

    private static double total(FieldHypotheses hypotheses) {
        return Math.min(
                1, hypotheses.values().stream().mapToDouble(Value::probability).sum());
    }

    /** The same hypotheses with the common value first and its new probability; the others share what is left. */
    private static FieldHypotheses led(FieldHypotheses hypotheses, Value common) {
        List<Value> values = new ArrayList<>();
        for (Value value : hypotheses.values()) {
            if (value.value().equals(common.value())) {
                values.add(0, new Value(value.value(), value.asWritten(), common.probability()));
            } else {
                values.add(
                        new Value(value.value(), value.asWritten(), value.probability() * (1 - common.probability())));
            }
        }
        return hypotheses.withValues(values);
    }
}
