package org.clearhand.recognition.text;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clearhand.recognition.ReadingFlag;
import org.clearhand.recognition.text.AmountReader.Weighed;
import org.clearhand.recognition.text.FieldHypotheses.Value;

/**
 * The amount that was told with a document: what a depositor keyed in at the machine, or what a deposit's list says. It is a third
 * witness. It supports what is read, it never replaces it: where the document says another amount, a person decides. Immutable.
 */
public final class ExpectedAmount {
    /** How many times likelier the amount told is than another as likely to be read; low, because people key in what they wish were written. */
    private static final double TOLD = 30;
    /** What nobody sees in the field is not written there, whoever tells it. */
    private static final double LEAST_SUPPORT = 0.02;
    /** Probability that one figure is misread as just the amount told, whatever the nets say. */
    private static final double COMMON_ERROR = 2e-4;

    private static final Pattern WRITTEN = Pattern.compile("(0|[1-9][0-9]{0,11})(\\.[0-9]{1,3})?");

    private final BigDecimal amount;

    /** Reads the form in which amounts are told, such as {@code 120} or {@code 120.50}; empty for everything else. */
    public static Optional<BigDecimal> parse(String told) {
        return WRITTEN.matcher(told).matches() ? Optional.of(new BigDecimal(told)) : Optional.empty();
    }

    public ExpectedAmount(BigDecimal amount) {
        this.amount = amount;
    }

    /** Both amounts, weighed against each other and against what was told. */
    public Weighed weigh(FieldHypotheses figures, FieldHypotheses words) {
        Weighed weighed = AmountReader.weigh(supported(figures), words);
        boolean asTold = weighed.common().isPresent() && isBest(weighed.figures());
        if (asTold) {
            return new Weighed(asTold(weighed.figures()), asTold(weighed.words()), weighed.common(), true);
        }
        return new Weighed(otherThanTold(weighed.figures()), otherThanTold(weighed.words()), weighed.common(), false);
    }

    /** The only amount of a document, in figures or in words. */
    public Alone weigh(FieldHypotheses only) {
        return isBest(only) ? new Alone(asTold(supported(only)), true) : new Alone(otherThanTold(only), false);
    }

    /**
     * The only amount of a document, weighed.
     *
     * @param supported whether it was read as it was told
     */
    public record Alone(FieldHypotheses amount, boolean supported) {}

    private static FieldHypotheses asTold(FieldHypotheses hypotheses) {
        return hypotheses.because("it is the amount that was told with the document");
    }

    private FieldHypotheses otherThanTold(FieldHypotheses hypotheses) {
        return hypotheses.best().isEmpty() || isBest(hypotheses)
                ? hypotheses
                : hypotheses.because(ReadingFlag.OTHER_THAN_TOLD);
    }

    private boolean isBest(FieldHypotheses hypotheses) {
        return hypotheses.best().filter(this::is).isPresent();
    }

    private boolean is(Value value) {
        return new BigDecimal(value.value()).compareTo(amount) == 0;
    }

    /** The amount told gains where it is held possible at all; the others lose what it gains. */
    private FieldHypotheses supported(FieldHypotheses hypotheses) {
        Optional<Value> told = hypotheses.values().stream()
                .filter(this::is)
                .filter(value -> value.probability() >= LEAST_SUPPORT)
                .findFirst();
        if (told.isEmpty()) {
            return hypotheses;
        }
        double before = told.get().probability();
        double all = 1 + (TOLD - 1) * before;
        List<Value> values = hypotheses.values().stream()
                .map(value -> value.withProbability(
                        is(value) ? (1 - COMMON_ERROR) * TOLD * before / all : value.probability() / all))
                .sorted(Comparator.comparingDouble(Value::probability).reversed())
                .toList();
        return hypotheses.withValues(values);
    }
}
