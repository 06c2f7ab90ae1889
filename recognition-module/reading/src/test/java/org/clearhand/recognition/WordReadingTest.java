package org.clearhand.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordReadingTest {
    @Test
    void aWordIsAsSureAsItsLeastSureCharacterAndReachesFromItsFirstToItsLast() {
        List<CharacterReading> characters = List.of(
                new CharacterReading("a", 0.9, 0, 0.1, 0.2),
                new CharacterReading("n", 0.4, 0, 0.2, 0.3),
                new CharacterReading(" ", 0.1, 0, 0.3, 0.5),
                new CharacterReading("o", 0.8, 0, 0.5, 0.7),
                new CharacterReading("x", 0.7, 1, 0.0, 0.1));

        assertThat(WordReading.of(characters))
                .containsExactly(
                        new WordReading("an", 0.4, 0, 0.1, 0.3),
                        new WordReading("o", 0.8, 0, 0.5, 0.7),
                        new WordReading("x", 0.7, 1, 0.0, 0.1));
    }

    @Test
    void aWordStandsInItsPartOfTheLine() {
        Box line = new Box(2, 100, 50, 200, 30);

        assertThat(new WordReading("an", 0.4, 0, 0.25, 0.5).within(line)).contains(new Box(2, 150, 50, 50, 30));
        assertThat(new WordReading("l", 0.4, 0, 0.25, 0.25).within(line)).isEmpty();
    }

    @Test
    void blanksAloneMakeNoWord() {
        assertThat(WordReading.of(List.of(new CharacterReading(" ", 1, 0, 0, 1))))
                .isEmpty();
        assertThat(WordReading.of(List.of())).isEmpty();
    }
}
