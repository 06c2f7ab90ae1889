package org.clearhand.recognition.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.clearhand.recognition.ReadingFlag;
import org.clearhand.recognition.text.AmountReader.Weighed;
import org.clearhand.recognition.text.FieldHypotheses.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpectedAmountTest {
    private static final ExpectedAmount TOLD = new ExpectedAmount(new BigDecimal("500"));

    private static FieldHypotheses hypotheses(Value... values) {
        return new FieldHypotheses(Arrays.asList(values), Optional.empty(), "test", List.of());
    }

    private static Value value(String value, double probability) {
        return new Value(value, value, probability);
    }

    private static double sureOf(FieldHypotheses hypotheses) {
        return hypotheses.best().map(Value::probability).orElse(0.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-5", "1e9", "1,200.00", "007", "1.2345", "1234567890123", " 5"})
    void whatIsNoAmountIsNotTold(String text) {
        assertThat(ExpectedAmount.parse(text)).isEmpty();
        assertThat(ExpectedAmount.parse("120.50")).contains(new BigDecimal("120.50"));
    }

    @Test
    void itMakesAgreementSurer() {
        FieldHypotheses figures = hypotheses(value("500.00", 0.5), value("800.00", 0.3));
        FieldHypotheses words = hypotheses(value("500.00", 0.4), value("900.00", 0.3));

        Weighed weighed = TOLD.weigh(figures, words);

        assertThat(weighed.agreed()).isTrue();
        assertThat(sureOf(weighed.figures()))
                .isGreaterThan(sureOf(AmountReader.weigh(figures, words).figures()))
                .isLessThan(1);
    }

    @Test
    void anotherAmountThanToldIsForAPersonHoweverSureBothAre() {
        Weighed weighed = TOLD.weigh(hypotheses(value("800.00", 0.99)), hypotheses(value("800.00", 0.99)));

        assertThat(weighed.agreed()).isFalse();
        assertThat(weighed.figures().best()).map(Value::value).contains("800.00");
        assertThat(weighed.figures().flags()).contains(ReadingFlag.OTHER_THAN_TOLD);
        assertThat(weighed.words().flags()).contains(ReadingFlag.OTHER_THAN_TOLD);
    }

    @Test
    void itDoesNotSettleAContradictionOfFiguresAndWords() {
        Weighed weighed = TOLD.weigh(hypotheses(value("500.00", 0.9)), hypotheses(value("900.00", 0.95)));

        assertThat(weighed.agreed()).isFalse();
        assertThat(weighed.words().flags()).contains(ReadingFlag.OTHER_THAN_TOLD);
    }

    @Test
    void itWitnessesCentsThatFiguresAndWordsReadByOneNet() {
        FieldHypotheses figures = hypotheses(value("500.00", 0.9));
        FieldHypotheses words = hypotheses(value("500.00", 0.9)).because(ReadingFlag.CENTS_BY_FIGURES);

        assertThat(AmountReader.weigh(figures, words).agreed()).isFalse();
        assertThat(TOLD.weigh(figures, words).agreed()).isTrue();
    }

    @Test
    void aSingleAmountIsSupportedWhereItIsReadAsTold() {
        ExpectedAmount.Alone alone = TOLD.weigh(hypotheses(value("500.00", 0.7), value("800.00", 0.2)));

        assertThat(alone.supported()).isTrue();
        assertThat(sureOf(alone.amount())).isGreaterThan(0.95);
    }

    @Test
    void aSecondChoiceIsNotTakenBecauseItWasTold() {
        ExpectedAmount.Alone alone = TOLD.weigh(hypotheses(value("800.00", 0.5), value("500.00", 0.45)));

        assertThat(alone.supported()).isFalse();
        assertThat(alone.amount().best()).map(Value::value).contains("800.00");
        assertThat(alone.amount().flags()).contains(ReadingFlag.OTHER_THAN_TOLD);
    }

    @Test
    void whatIsTooUnlikelyIsNotRaised() {
        Weighed weighed =
                TOLD.weigh(hypotheses(value("800.00", 0.9), value("500.00", 0.01)), hypotheses(value("500.00", 0.9)));

        assertThat(weighed.agreed()).isFalse();
        assertThat(weighed.figures().best()).map(Value::value).contains("800.00");
    }
}
