package org.clearhand.recognition.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.clearhand.recognition.ReadingFlag;
import org.clearhand.recognition.text.Balance.Part;
import org.clearhand.recognition.text.Balance.Weighed;
import org.clearhand.recognition.text.FieldHypotheses.Value;
import org.junit.jupiter.api.Test;

class BalanceTest {
    private static FieldHypotheses read(Value... values) {
        return new FieldHypotheses(Arrays.asList(values), Optional.empty(), "test", List.of());
    }

    private static Value value(String value, double probability) {
        return new Value(value, value, probability);
    }

    private static Part written(Value... values) {
        return new Part(read(values), false, 1);
    }

    private static Part perhaps(double trust, Value... values) {
        return new Part(read(values), true, trust);
    }

    private static Optional<String> best(FieldHypotheses field) {
        return field.best().map(Value::value);
    }

    private static double sureness(FieldHypotheses field) {
        return field.best().map(Value::probability).orElse(1.0);
    }

    @Test
    void valuesThatAddUpSupportEachOther() {
        Weighed weighed = Balance.weigh(
                read(value("120.50", 0.9)), List.of(written(value("100.00", 0.9)), written(value("20.50", 0.9))));

        assertThat(weighed.balanced()).isTrue();
        assertThat(weighed.supported()).isTrue();
        assertThat(sureness(weighed.total())).isGreaterThan(0.99);
        assertThat(weighed.parts())
                .allSatisfy(part -> assertThat(sureness(part)).isGreaterThan(0.99));
    }

    /** However many zeros the sum ends in. */
    @Test
    void aSumInWholeUnitsIsOne() {
        Weighed weighed = Balance.weigh(
                read(value("120.00", 0.9)), List.of(written(value("99.50", 0.9)), written(value("20.50", 0.9))));

        assertThat(weighed.balanced()).isTrue();
    }

    @Test
    void theSumSettlesWhatOneFieldLeavesInDoubt() {
        Weighed weighed = Balance.weigh(
                read(value("120.50", 0.99)),
                List.of(written(value("700.00", 0.6), value("100.00", 0.35)), written(value("20.50", 0.99))));

        assertThat(best(weighed.parts().get(0))).contains("100.00");
        assertThat(sureness(weighed.parts().get(0))).isGreaterThan(0.95);
    }

    /** A person adds wrongly: every field keeps its reading, and the total is for a person. */
    @Test
    void aTotalThatIsNotTheSumIsLeftAndFlagged() {
        List<Part> parts = List.of(written(value("100.00", 0.99)), written(value("20.50", 0.99)));

        Weighed apart = Balance.weigh(read(value("130.50", 0.99)), parts);
        assertThat(apart.balanced()).isFalse();
        assertThat(apart.supported()).isFalse();
        assertThat(apart.total().flags()).contains(ReadingFlag.SUM_DIFFERS);
        assertThat(apart.parts()).allSatisfy(part -> assertThat(part.flags()).contains(ReadingFlag.SUM_DIFFERS));
        assertThat(best(apart.total())).contains("130.50");
        assertThat(best(apart.parts().get(0))).contains("100.00");
        Weighed faintly = Balance.weigh(read(value("130.50", 0.97), value("120.50", 0.02)), parts);
        assertThat(sureness(faintly.total())).isLessThan(0.95);
    }

    /** A hand whose 7 looks like a 1 writes it so in the part and in the total. */
    @Test
    void aFigureReadTheSameWayTwiceIsNotMadeSureByIt() {
        Weighed weighed = Balance.weigh(
                read(value("120.50", 0.8), value("720.50", 0.15)),
                List.of(written(value("100.00", 0.8), value("700.00", 0.15)), written(value("20.50", 0.99))));

        assertThat(weighed.balanced()).isTrue();
        assertThat(sureness(weighed.total())).isLessThan(0.95);
        assertThat(sureness(weighed.parts().get(0))).isLessThan(0.95);
        assertThat(sureness(weighed.parts().get(1))).isGreaterThan(0.95);
    }

    @Test
    void oneAmountAloneIsNoWitnessForItsTotal() {
        Weighed weighed = Balance.weigh(read(value("100.00", 0.99)), List.of(written(value("100.00", 0.99))));

        assertThat(weighed.balanced()).isTrue();
        assertThat(weighed.supported()).isFalse();
    }

    @Test
    void whatOneFieldHardlyHoldsPossibleIsNotWhatAddsUp() {
        Weighed weighed = Balance.weigh(
                read(value("120.50", 0.99)),
                List.of(written(value("700.00", 0.9), value("100.00", 0.019)), written(value("20.50", 0.99))));

        assertThat(weighed.balanced()).isFalse();
    }

    /** A speck is read where nothing is written, or a stamp. */
    @Test
    void aRowThatMayBeEmptyIsEmptyWhereTheOthersAddUpWithoutIt() {
        FieldHypotheses total = read(value("120.50", 0.99));
        Part one = written(value("100.00", 0.99));
        Part other = written(value("20.50", 0.99));

        Weighed faint = Balance.weigh(total, List.of(one, other, perhaps(0.5, value("1.00", 0.99))));
        Weighed stamp = Balance.weigh(total, List.of(one, other, perhaps(1, value("505026.00", 0.03))));
        Weighed filled = Balance.weigh(total, List.of(one, other, perhaps(1, value("1.00", 0.995))));
        Weighed required = Balance.weigh(total, List.of(one, other, written(value("1.00", 0.5))));

        assertThat(faint.supported()).isTrue();
        assertThat(faint.parts().get(2).values()).isEmpty();
        assertThat(stamp.supported()).isTrue();
        assertThat(stamp.total().flags()).isEmpty();
        assertThat(stamp.parts().get(2).flags()).contains(ReadingFlag.SUM_DIFFERS);
        assertThat(filled.balanced()).isFalse();
        assertThat(required.balanced()).isFalse();
    }

    @Test
    void nothingIsBalancedWithWhatWasNotRead() {
        assertThat(Balance.weigh(read(), List.of(written(value("1.00", 1)))).balanced())
                .isFalse();
        assertThat(Balance.weigh(read(value("1.00", 1)), List.of()).balanced()).isFalse();
        assertThat(Balance.weigh(read(value("1.00", 1)), List.of(written(value("1.00", 1)), written()))
                        .balanced())
                .isFalse();
    }
}
