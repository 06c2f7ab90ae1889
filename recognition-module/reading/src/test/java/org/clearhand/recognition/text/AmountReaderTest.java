package org.clearhand.recognition.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.clearhand.recognition.ReadingFlag;
import org.clearhand.recognition.text.FieldHypotheses.Value;
import org.junit.jupiter.api.Test;

class AmountReaderTest {
    private static FieldHypotheses hypotheses(Value... values) {
        return new FieldHypotheses(Arrays.asList(values), Optional.empty(), "test", List.of());
    }

    private static Value value(String value, double probability) {
        return new Value(value, value, probability);
    }

    @Test
    void agreementOfTheBestMakesSure() {
        AmountReader.Weighed weighed = AmountReader.weigh(
                hypotheses(value("500.00", 0.6), value("800.00", 0.2)),
                hypotheses(value("500.00", 0.7), value("900.00", 0.1)));

        assertThat(weighed.agreed()).isTrue();
        assertThat(weighed.figures().best()).hasValueSatisfying(best -> {
            assertThat(best.value()).isEqualTo("500.00");
            assertThat(best.probability()).isGreaterThan(0.95);
        });
    }

    @Test
    void aSecondChoiceBothHoldPossibleIsPutFirst() {
        AmountReader.Weighed weighed = AmountReader.weigh(
                hypotheses(value("800.00", 0.5), value("500.00", 0.4)), hypotheses(value("500.00", 0.9)));

        assertThat(weighed.agreed()).isTrue();
        assertThat(weighed.figures().best()).map(Value::value).contains("500.00");
    }

    @Test
    void aValueOneOfThemHardlyHoldsPossibleIsAContradiction() {
        AmountReader.Weighed weighed = AmountReader.weigh(
                hypotheses(value("800.00", 0.97), value("500.00", 0.01)),
                hypotheses(value("500.00", 0.98), value("800.00", 0.01)));

        assertThat(weighed.agreed()).isFalse();
        assertThat(weighed.figures().best()).map(Value::value).contains("800.00");
        assertThat(weighed.words().best()).map(Value::value).contains("500.00");
    }

    private static FieldHypotheses inWords(Value... values) {
        return hypotheses(Arrays.stream(values)
                .map(value -> new Value(
                        value.value(),
                        "nine hundred nine and " + value.value().substring(4) + "/100",
                        value.probability()))
                .toArray(Value[]::new));
    }

    private static double sureness(AmountReader.Weighed weighed) {
        return weighed.figures().best().map(Value::probability).orElse(1.0);
    }

    @Test
    void centsReadTheSameWayTwiceAreNotMadeSureByIt() {
        AmountReader.Weighed weighed = AmountReader.weigh(
                hypotheses(value("909.57", 0.943), value("909.67", 0.027)),
                inWords(value("909.67", 0.519), value("909.57", 0.476)));

        assertThat(sureness(weighed)).isLessThan(0.95);
    }

    /** A hand whose 7 looks like a 1 writes it so in both places, and then both readings say the same. */
    @Test
    void centsInFiguresAreNoTwoWitnessesAlsoWhereBothSayTheSame() {
        FieldHypotheses figures = hypotheses(value("909.13", 0.8), value("909.73", 0.15));
        Value[] words = {value("909.13", 0.8), value("909.73", 0.15)};

        assertThat(sureness(AmountReader.weigh(figures, inWords(words)))).isLessThan(0.95);
        assertThat(sureness(AmountReader.weigh(figures, hypotheses(words)))).isGreaterThan(0.95);
    }

    /** Whole units are words in the one place and figures in the other. */
    @Test
    void wholeUnitsAreTwoWitnesses() {
        AmountReader.Weighed weighed = AmountReader.weigh(
                hypotheses(value("909.13", 0.8), value("309.13", 0.15)),
                inWords(value("909.13", 0.8), value("309.13", 0.15)));

        assertThat(sureness(weighed)).isGreaterThan(0.95);
    }

    /** One net read the cents in both places: it is no second witness for itself. */
    @Test
    void centsThatTheNetOfWordsSeesOtherwiseAreAcceptedByNobody() {
        FieldHypotheses words = hypotheses(value("909.13", 0.99), value("909.73", 0.01));

        AmountReader.Weighed weighed =
                AmountReader.weigh(hypotheses(value("909.13", 0.99)), words.because(ReadingFlag.CENTS_BY_FIGURES));

        assertThat(weighed.agreed()).isFalse();
        assertThat(AmountReader.weigh(hypotheses(value("909.13", 0.99)), words).agreed())
                .isTrue();
    }

    @Test
    void whatOneOfThemHoldsAllButImpossibleIsNotPutFirst() {
        AmountReader.Weighed weighed = AmountReader.weigh(
                hypotheses(value("800.00", 0.5), value("500.00", 0.019)), hypotheses(value("500.00", 0.98)));

        assertThat(weighed.agreed()).isFalse();
        assertThat(weighed.figures().best()).map(Value::value).contains("800.00");
    }

    @Test
    void aClearContradictionIsNotOutweighedByFaintSupport() {
        AmountReader.Weighed weighed = AmountReader.weigh(
                hypotheses(value("800.00", 0.95), value("500.00", 0.03)), hypotheses(value("500.00", 0.97)));

        assertThat(weighed.figures().best().map(Value::probability).orElse(1.0)).isLessThan(0.95);
    }

    @Test
    void aContradictionLeavesBothAsTheyWereRead() {
        AmountReader.Weighed weighed =
                AmountReader.weigh(hypotheses(value("500.00", 0.9)), hypotheses(value("5000.00", 0.9)));

        assertThat(weighed.agreed()).isFalse();
        assertThat(weighed.figures().best()).map(Value::value).contains("500.00");
        assertThat(weighed.words().best()).map(Value::value).contains("5000.00");
        assertThat(weighed.figures().why()).isNotEmpty();
    }

    @Test
    void figuresWithoutWordsAreNotSupported() {
        AmountReader.Weighed weighed = AmountReader.weigh(hypotheses(value("500.00", 0.99)), hypotheses());

        assertThat(weighed.agreed()).isFalse();
        assertThat(weighed.figures().best()).map(Value::value).contains("500.00");
    }

    @Test
    void weakAgreementStaysDoubtful() {
        AmountReader.Weighed weighed =
                AmountReader.weigh(hypotheses(value("500.00", 0.03)), hypotheses(value("500.00", 0.03)));

        assertThat(weighed.figures().best())
                .hasValueSatisfying(best -> assertThat(best.probability()).isLessThan(0.5));
    }
}
