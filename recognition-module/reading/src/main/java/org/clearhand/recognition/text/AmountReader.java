package org.clearhand.recognition.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clearhand.recognition.ReadingFlag;
import org.clearhand.recognition.text.FieldHypotheses.Value;

/**
 * Weighs the amount in figures and the amount in words against each other. Both name the same sum, their errors have little to
 * do with each other: a value that both hold possible gains by it, and where the best reading of each is the same, chance is all but ruled
 * out. Against that stands that people write contradictions; where one is likelier than any common value nothing is resolved, each keeps
 * its own reading and a person decides (UCC 3-114). Stateless.
 */
public final class AmountReader {
    /**
     * How many times likelier one value read by both is than two values as likely read apart, before anything is seen. It follows from
     * the share of cheques whose amounts differ, some percent at most among those a bank gets, and from how many other amounts one could
     * have written in error, which would make it 190; it is taken lower, because an error of the one may well look like an error of the
     * other (7 and 1).
     */
    private static final double AGREEMENT = 100;
    /** What a reading that does not hold a value possible is taken to give it, where cents are weighed. */
    private static final double LEAST_CENTS = 1e-4;

    private AmountReader() {}

    /**
     * Both amounts after weighing.
     *
     * @param figures the amount in figures, the common value first where there is one
     * @param words the same for the words
     * @param common the value both hold possible and that is likelier than all else, where there is one
     * @param agreed whether one value is likelier than that figures and words say different ones, and both, each by its own net, speak for it
     */
    public record Weighed(FieldHypotheses figures, FieldHypotheses words, Optional<Value> common, boolean agreed) {}

    public static Weighed weigh(FieldHypotheses figures, FieldHypotheses words) {
        Optional<Value> bestFigures = figures.best();
        Optional<Value> bestWords = words.best();
        if (bestFigures.isEmpty() || bestWords.isEmpty()) {
            return new Weighed(
                    figures.because("no amount in words supports it"),
                    words.because("no amount in figures supports it"),
                    Optional.empty(),
                    false);
        }
        Optional<Value> common = common(figures, words);
        if (common.isEmpty()) {
            return new Weighed(
                    figures.because("the words say another amount"),
                    words.because("the figures say another amount"),
                    common,
                    false);
        }
        boolean same = bestFigures.get().value().equals(bestWords.get().value());
        String reason = same
                ? "figures and words, read apart, say the same"
                : "figures and words together make this value likelier than any other";
        return new Weighed(
                figures.led(common.get()).because(reason),
                words.led(common.get()).because(reason),
                common,
                isIndependent(words));
    }

    /** The value both hold possible, where it is likelier than all else together, with its probability. */
    private static Optional<Value> common(FieldHypotheses figures, FieldHypotheses words) {
        List<Value> same = new ArrayList<>();
        double sum = 0;
        double apart = 0;
        for (Value one : figures.values()) {
            for (Value other : words.values()) {
                double both = one.probability() * other.probability();
                if (!one.value().equals(other.value())) {
                    apart += both;
                } else if (one.probability() >= AttestedValue.LEAST_SUPPORT
                        && other.probability() >= AttestedValue.LEAST_SUPPORT) {
                    same.add(one.withProbability(AGREEMENT * both));
                    sum += AGREEMENT * both;
                }
            }
        }
        double all = sum + apart + 1 - Value.sum(figures.values()) * Value.sum(words.values());
        Optional<Value> best = same.stream()
                .max(Comparator.comparingDouble(Value::probability))
                .filter(value -> value.probability() > all / 2);
        boolean centsInFigures = words.best()
                .flatMap(first -> MinorUnitsPlace.in(first.asWritten()))
                .isPresent();
        return best.map(value -> value.withProbability((1 - AttestedValue.COMMON_ERROR)
                * (centsInFigures
                        ? ofUnits(value, same) / all * ofCents(value, figures, words)
                        : value.probability() / all)));
    }

    /** What the values with the same whole units count together. */
    private static double ofUnits(Value common, List<Value> same) {
        return same.stream()
                .filter(value -> HundredthsPool.units(value).equals(HundredthsPool.units(common)))
                .mapToDouble(Value::probability)
                .sum();
    }

    /**
     * Probability of a value's cents among those of the same whole units. Cents in figures in both places are one witness: one hand wrote
     * both, and where its 6 looks like a 5 it does so twice; and the nets that read them learnt alike.
     */
    private static double ofCents(Value common, FieldHypotheses figures, FieldHypotheses words) {
        String units = HundredthsPool.units(common);
        double all = Stream.concat(figures.values().stream(), words.values().stream())
                .filter(value -> HundredthsPool.units(value).equals(units))
                .map(Value::value)
                .distinct()
                .mapToDouble(value -> cents(value, figures, words))
                .sum();
        return cents(common.value(), figures, words) / all;
    }

    /** The geometric mean: two readings, one witness. */
    private static double cents(String value, FieldHypotheses figures, FieldHypotheses words) {
        return Math.sqrt(probability(value, figures) * probability(value, words));
    }

    private static double probability(String value, FieldHypotheses hypotheses) {
        return hypotheses.values().stream()
                .filter(one -> one.value().equals(value))
                .mapToDouble(Value::probability)
                .reduce(LEAST_CENTS, Math::max);
    }

    /** Where its cents come from the net of minor units against that of words, they are no second witness for the figures. */
    private static boolean isIndependent(FieldHypotheses words) {
        return !words.flags().contains(ReadingFlag.CENTS_BY_FIGURES);
    }
}
