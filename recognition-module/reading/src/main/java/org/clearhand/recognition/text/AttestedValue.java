package org.clearhand.recognition.text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.clearhand.recognition.text.FieldHypotheses.Value;

/**
 * A value of a field that something beside its writing says too. It supports what is read and never replaces it: what nobody sees in the
 * field is not written there. Immutable.
 *
 * @param is which value it is
 * @param times how many times likelier it is than another as likely to be read
 */
record AttestedValue(Predicate<Value> is, double times) {
    /** A reading that holds the value for less likely than this does not see it. */
    static final double LEAST_SUPPORT = 0.02;
    /** Probability that something else is misread as just this value, or is cut from the wrong place, whatever the nets say. */
    static final double COMMON_ERROR = 2e-4;

    /** Whether the likeliest reading is this value. */
    boolean isBest(FieldHypotheses hypotheses) {
        return hypotheses.best().filter(is).isPresent();
    }

    /** The value gains where it is held possible at all; the others lose what it gains. */
    FieldHypotheses supporting(FieldHypotheses hypotheses) {
        Optional<Value> attested = hypotheses.values().stream()
                .filter(is)
                .filter(value -> value.probability() >= LEAST_SUPPORT)
                .findFirst();
        if (attested.isEmpty()) {
            return hypotheses;
        }
        double before = attested.get().probability();
        double all = 1 + (times - 1) * before;
        List<Value> values = hypotheses.values().stream()
                .map(value -> value.withProbability(
                        is.test(value) ? (1 - COMMON_ERROR) * times * before / all : value.probability() / all))
                .sorted(Comparator.comparingDouble(Value::probability).reversed())
                .toList();
        return hypotheses.withValues(values);
    }
}
