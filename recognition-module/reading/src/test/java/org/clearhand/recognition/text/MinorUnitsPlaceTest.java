package org.clearhand.recognition.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clearhand.recognition.CharacterReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MinorUnitsPlaceTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            two and 35/100            | two and 71/100
            two and35/100             | two and71/100
            six pounds and 8 pence    | six pounds and 71 pence
            six pounds and15 pence    | six pounds and71 pence
            six pounds and 15 pence only | six pounds and 71 pence only
            two rupees 8 paise only   | two rupees 71 paise only
            dix euros et 08 cts       | dix euros et 71 cts
            dix euros et 8 centimes   | dix euros et 71 centimes
            three and paise 50 only   | three and paise 71 only
            """)
    void figuresAreReplacedWhereTheyStand(String text, String filled) {
        assertThat(MinorUnitsPlace.in(text))
                .map(place -> place.filled(text, "71"))
                .contains(filled);
    }

    /** What may follow words, and is no figures, is not to be taken for them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "two",
                "two and no/100",
                "two and xx/100",
                "two lakh only",
                "six pounds and six pence",
                "two and paise ten"
            })
    void wordsAloneHaveNoPlace(String text) {
        assertThat(MinorUnitsPlace.in(text)).isEmpty();
    }

    @Test
    void otherFiguresTakeUpTheSameRoom() {
        String text = "x 8 pence";
        List<CharacterReading> read = text.chars()
                .mapToObj(c -> (char) c)
                .map(c -> new CharacterReading(String.valueOf(c), 0.9, 1, 0.2, 0.4))
                .toList();
        MinorUnitsPlace place = MinorUnitsPlace.in(text).orElseThrow();

        List<CharacterReading> filled = place.filled(read, "x 71 pence", 0.6);

        assertThat(filled).hasSize(10);
        assertThat(filled.subList(2, 4))
                .extracting(one -> one.character() + " " + one.confidence() + " " + one.line())
                .containsExactly("7 0.6 1", "1 0.6 1");
        assertThat(filled.get(2).left()).isEqualTo(0.2);
        assertThat(filled.get(3).right()).isEqualTo(0.4);
        assertThat(filled.subList(4, 10)).isEqualTo(read.subList(3, 9));
        assertThat(place.filled(read, "y 71 pence", 0.6)).isEmpty();
    }
}
