package org.clearhand.training.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.clearhand.forms.AmountInWords;
import org.clearhand.forms.AmountVocabulary;
import org.junit.jupiter.api.Test;

class AmountEndingsTest {
    /** What is drawn for training must be what the grammar takes for hundredths, or a net learns endings nobody can use. */
    @Test
    void behindWholeUnitsNearlyEveryEndingMakesAnAmount() {
        List<AmountInWords> countries =
                Arrays.stream(AmountVocabulary.values()).map(AmountInWords::new).toList();
        SplittableRandom random = new SplittableRandom(5);
        List<String> endings =
                Stream.generate(() -> AmountEndings.next(random)).limit(2_000).toList();

        long amounts = endings.stream()
                .filter(ending -> Stream.of("two ", "two thousand ", "deux ", "")
                        .map(start -> start + ending)
                        .anyMatch(text -> countries.stream()
                                .anyMatch(country -> country.parse(text).orElse(0) % 100 != 0)))
                .count();

        assertThat(amounts).isGreaterThan(1_500);
        assertThat(endings.stream().distinct().count()).isGreaterThan(1_200);
    }
}
