package org.clearhand.training.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AmountWordsTest {
    @Test
    void amountsDifferAndAreOfAllSizes() {
        SplittableRandom random = new SplittableRandom(3);
        List<Long> amounts = Stream.generate(() -> AmountWords.minorUnits(random))
                .limit(1_000)
                .toList();

        assertThat(amounts).allMatch(amount -> amount >= 148 && amount <= 3_269_017);
        assertThat(amounts.stream().distinct().count()).isGreaterThan(900);
        assertThat(amounts).anyMatch(amount -> amount < 300).anyMatch(amount -> amount > 2_000_000);
    }
}
