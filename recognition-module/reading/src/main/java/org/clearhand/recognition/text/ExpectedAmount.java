package org.clearhand.recognition.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clearhand.recognition.ReadingFlag;
import org.clearhand.recognition.text.AmountReader.Weighed;

/**
 * The amount that was told with a document: what a depositor keyed in at the machine, or what a deposit's list says. It is a third
 * witness. It supports what is read, it never replaces it: where the document says another amount, a person decides. Immutable.
 */
public final class ExpectedAmount {
    /** How many times likelier the amount told is than another as likely to be read; low, because people key in what they wish were written. */
    private static final double TOLD = 30;

    private static final Pattern WRITTEN = Pattern.compile("(0|[1-9][0-9]{0,11})(\\.[0-9]{1,3})?");

    private final AttestedValue told;

    /** Reads the form in which amounts are told, such as {@code 120} or {@code 120.50}; empty for everything else. */
    public static Optional<BigDecimal> parse(String told) {
        return WRITTEN.matcher(told).matches() ? Optional.of(new BigDecimal(told)) : Optional.empty();
    }

    public ExpectedAmount(BigDecimal amount) {
        this.told = new AttestedValue(value -> new BigDecimal(value.value()).compareTo(amount) == 0, TOLD);
    }

    /** Both amounts, weighed against each other and against what was told. */
    public Weighed weigh(FieldHypotheses figures, FieldHypotheses words) {
        Weighed weighed = AmountReader.weigh(told.supporting(figures), words);
        boolean asTold = weighed.common().isPresent() && told.isBest(weighed.figures());
        if (asTold) {
            return new Weighed(asTold(weighed.figures()), asTold(weighed.words()), weighed.common(), true);
        }
        return new Weighed(otherThanTold(weighed.figures()), otherThanTold(weighed.words()), weighed.common(), false);
    }

    /** The only amount of a document, in figures or in words. */
    public Alone weigh(FieldHypotheses only) {
        return told.isBest(only)
                ? new Alone(asTold(told.supporting(only)), true)
                : new Alone(otherThanTold(only), false);
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
        return hypotheses.best().isEmpty() || told.isBest(hypotheses)
                ? hypotheses
                : hypotheses.because(ReadingFlag.OTHER_THAN_TOLD);
    }
}
