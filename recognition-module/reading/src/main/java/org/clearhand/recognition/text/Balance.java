package org.clearhand.recognition.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearhand.recognition.ReadingFlag;
import org.clearhand.recognition.text.FieldHypotheses.Value;

/**
 * Weighs a total against the values it is the sum of: what a clerk does who balances a deposit. Misread figures hardly ever add up, so
 * values that do support each other, and settle what each alone leaves in doubt. Against that stands that people add wrongly; where that
 * is likelier every field keeps its own reading and a person decides. Stateless.
 */
public final class Balance {
    /**
     * How many times likelier values that add up are than others as likely to be read, before anything is seen. As with figures and words
     * it is taken lower than it follows from the share of forms that do not balance and from how many other totals one could have written.
     */
    private static final double ADDED_UP = 100;
    /** Combinations less likely than this part of the likeliest are not followed. */
    private static final double LEAST = 1e-6;

    /** What nothing written counts; nobody writes an amount in no characters. */
    private static final String NOTHING = "0";

    private Balance() {}

    /**
     * A field that counts in the total.
     *
     * @param mayBeEmpty whether nothing need be written there; what none of the values accounts for is then nothing, a stamp or a speck
     * @param trust how much of what was read is taken for writing, 0..1; 1 where it can be seen well
     */
    public record Part(FieldHypotheses read, boolean mayBeEmpty, double trust) {
        private List<Value> values() {
            if (!mayBeEmpty) {
                return read.values();
            }
            List<Value> values = new ArrayList<>();
            read.values().forEach(value -> values.add(value.withProbability(trust * value.probability())));
            values.add(new Value(NOTHING, "", 1 - Value.sum(values)));
            return values;
        }

        /** Nothing, where it can hardly be seen; what can be seen well and does not count is for a person. */
        private FieldHypotheses leftOut() {
            return trust < 1
                    ? FieldHypotheses.nothing(read.modelId(), "the others add up to the total without it")
                    : read.because(ReadingFlag.SUM_DIFFERS);
        }
    }

    /**
     * Total and parts after weighing.
     *
     * @param parts in the order they were given
     * @param balanced whether they add up; then the values that do stand first
     * @param supported whether that says more than each field does: one part alone is the total written twice, by one hand and read by one
     *     net
     */
    public record Weighed(FieldHypotheses total, List<FieldHypotheses> parts, boolean balanced, boolean supported) {
        public Weighed {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Total and parts together.
     *
     * @param parts those that may be written
     */
    public static Weighed weigh(FieldHypotheses total, List<Part> parts) {
        List<FieldHypotheses> read = parts.stream().map(Part::read).toList();
        List<List<Value>> values = parts.stream().map(Part::values).toList();
        if (total.best().isEmpty() || parts.isEmpty() || values.stream().anyMatch(List::isEmpty)) {
            return new Weighed(total.because("there is nothing it could be balanced with"), read, false, false);
        }
        List<Combination> balanced = new ArrayList<>();
        Map<BigDecimal, Value> totals = new HashMap<>();
        total.values().forEach(value -> totals.put(amount(value).stripTrailingZeros(), value));
        double anyTotal = Value.sum(total.values());
        double apart = 0;
        double together = 0;
        for (Combination sum : sums(values)) {
            Optional<Value> same = Optional.ofNullable(totals.get(sum.amount().stripTrailingZeros()));
            apart +=
                    sum.probability() * (anyTotal - same.map(Value::probability).orElse(0.0));
            if (same.isPresent()) {
                Combination whole = sum.with(same.get(), BigDecimal.ZERO);
                balanced.add(whole);
                together += whole.isSeen() ? ADDED_UP * whole.probability() : 0;
            }
        }
        double unread = 1 - anyTotal * values.stream().mapToDouble(Value::sum).reduce(1, (one, more) -> one * more);
        double sure = (1 - AttestedValue.COMMON_ERROR) * together / (together + apart + unread);
        Optional<Combination> best = balanced.stream()
                .filter(Combination::isSeen)
                .max(Comparator.comparingDouble(Combination::probability))
                .filter(combination -> sure > 0.5);
        return best.map(combination -> balanced(total, parts, combination, sure, balanced))
                .orElseGet(() -> apart(total, read));
    }

    /** One of them is misread, or was written wrongly: nobody knows which. */
    private static Weighed apart(FieldHypotheses total, List<FieldHypotheses> parts) {
        List<FieldHypotheses> flagged = parts.stream()
                .map(part -> part.best().isEmpty() ? part : part.because(ReadingFlag.SUM_DIFFERS))
                .toList();
        return new Weighed(total.because(ReadingFlag.SUM_DIFFERS), flagged, false, false);
    }

    private static Weighed balanced(
            FieldHypotheses total, List<Part> parts, Combination best, double sure, List<Combination> balanced) {
        boolean several = best.written() > 1;
        String reason = several ? "the amounts add up to the total" : "the total says the same";
        List<FieldHypotheses> weighed = new ArrayList<>();
        for (int i = 0; i <= parts.size(); i++) {
            Value value = best.values().get(i);
            if (value.asWritten().isEmpty()) {
                weighed.add(parts.get(i).leftOut());
            } else {
                FieldHypotheses field = i < parts.size() ? parts.get(i).read() : total;
                weighed.add(field.led(value.withProbability(sure * share(i, best, balanced)))
                        .because(reason));
            }
        }
        return new Weighed(weighed.get(parts.size()), weighed.subList(0, parts.size()), true, several);
    }

    /**
     * One value of each field.
     *
     * @param amount what the parts come to
     * @param probability product of those of the values
     */
    private record Combination(List<Value> values, BigDecimal amount, double probability) {
        private Combination {
            values = List.copyOf(values);
        }

        Combination with(Value value, BigDecimal more) {
            List<Value> longer = new ArrayList<>(values);
            longer.add(value);
            return new Combination(longer, amount.add(more), probability * value.probability());
        }

        /** How many parts are written. */
        long written() {
            return values.stream().filter(value -> !value.asWritten().isEmpty()).count() - 1;
        }

        /** Whether each field by itself speaks for its value. */
        boolean isSeen() {
            return values.stream().allMatch(value -> value.probability() >= AttestedValue.LEAST_SUPPORT);
        }
    }

    private static List<Combination> sums(List<List<Value>> parts) {
        List<Combination> sums = List.of(new Combination(List.of(), BigDecimal.ZERO, 1));
        for (List<Value> part : parts) {
            List<Combination> longer = sums.stream()
                    .flatMap(sum -> part.stream().map(value -> sum.with(value, amount(value))))
                    .toList();
            double least = LEAST
                    * longer.stream()
                            .mapToDouble(Combination::probability)
                            .max()
                            .orElse(0);
            sums = longer.stream().filter(sum -> sum.probability() >= least).toList();
        }
        return sums;
    }

    /**
     * How likely the value of one field is among the combinations that add up. A figure of a part that stands in the total too is one witness
     * and not two: one hand wrote both, and where its 7 looks like a 1 it does so twice. So each combination counts with the square root of
     * its probability.
     */
    private static double share(int field, Combination best, List<Combination> balanced) {
        double all = 0;
        double same = 0;
        for (Combination one : balanced) {
            double weight = Math.sqrt(one.probability());
            all += weight;
            same += one.values().get(field).equals(best.values().get(field)) ? weight : 0;
        }
        return same / all;
    }

    private static BigDecimal amount(Value value) {
        return new BigDecimal(value.value());
    }
}
