package org.clearhand.training.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenAmountTest {
    private static final String CENTS = "1250.50";
    private static final int POINT = CENTS.indexOf('.');

    @RepeatedTest(200)
    void aPointThatIsNotWrittenHasSmallUnderlinedCentsInItsPlace(RepetitionInfo repetition) {
        WrittenAmount layout = WrittenAmount.draw(CENTS, new SplittableRandom(repetition.getCurrentRepetition()));

        if (layout.isDropped(POINT)) {
            assertThat(layout.isRaised(POINT + 1)).isTrue();
            assertThat(layout.underlined()).isTrue();
            assertThat(layout.centsSize()).isLessThan(0.61);
            assertThat(layout.raisedZeros()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1250", "1.250", "12.34.56", "2,500/-"})
    void withoutCentsNothingIsRaisedOrDropped(String text) {
        for (int seed = 0; seed < 100; seed++) {
            WrittenAmount layout = WrittenAmount.draw(text, new SplittableRandom(seed));
            if (!text.equals("12.34.56")) {
                assertThat(layout.centsFrom()).isEqualTo(text.length());
            }
            assertThat(layout.isDropped(0)).isFalse();
        }
    }
}
