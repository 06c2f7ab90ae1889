package org.clearhand.training.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.clearhand.training.net.Alphabet;
import org.junit.jupiter.api.Test;

class FigureTextsTest {
    private final SplittableRandom random = new SplittableRandom(1);

    @Test
    void groupsTheIndianAndTheWesternWay() {
        assertThat(FigureTexts.group("2235000", true, ',')).isEqualTo("22,35,000");
        assertThat(FigureTexts.group("2235000", false, ',')).isEqualTo("2,235,000");
        assertThat(FigureTexts.group("123456789", true, ',')).isEqualTo("12,34,56,789");
        assertThat(FigureTexts.group("950", true, ',')).isEqualTo("950");
    }

    @Test
    void everythingWrittenIsInTheAlphabet() {
        Alphabet alphabet = new Alphabet("0123456789.,/-*#=$R");
        for (int i = 0; i < 2_000; i++) {
            assertThat(alphabet.covers(FigureTexts.amount(random))).isTrue();
            assertThat(alphabet.covers(FigureTexts.date(random))).isTrue();
            assertThat(alphabet.covers(FigureTexts.cells(random))).isTrue();
            assertThat(alphabet.covers(FigureTexts.account(random))).isTrue();
        }
    }

    @Test
    void minorUnitsStandOverAHundredOrAloneNowAndThenWithOneDigit() {
        Map<String, Integer> kinds = new HashMap<>();
        for (int i = 0; i < 5_000; i++) {
            String text = FigureTexts.minorUnits(random);
            assertThat(text).matches("\\d\\d/100|\\d\\d|\\d");
            kinds.merge(text.length() > 2 ? "over a hundred" : "alone, " + text.length(), 1, Integer::sum);
        }
        assertThat(kinds.get("over a hundred")).isBetween(2_300, 2_700);
        assertThat(kinds.get("alone, 1")).isBetween(100, 260);
    }

    @Test
    void hundredthsAreTwoDigitsOverAHundredAndEveryOneOfThemOccurs() {
        Set<String> seen = new HashSet<>();
        int none = 0;
        for (int i = 0; i < 5_000; i++) {
            String text = FigureTexts.hundredths(random);
            assertThat(text).matches("\\d\\d/100");
            seen.add(text);
            none += text.startsWith("00") ? 1 : 0;
        }
        assertThat(seen).hasSize(100);
        assertThat(none)
                .as("whole amounts, which people write more often than any other")
                .isBetween(400, 700);
    }

    @Test
    void legalAmountsAreInTheirAlphabet() {
        Alphabet alphabet = new Alphabet("abcdefghijklmnopqrstuvwxyz -&/.,0123456789");
        for (int i = 0; i < 2_000; i++) {
            assertThat(alphabet.covers(AmountWords.whole(random))).isTrue();
            assertThat(alphabet.covers(AmountWords.word(random))).isTrue();
        }
    }

    @Test
    void codelinesAreInTheirAlphabet() {
        Alphabet alphabet = new Alphabet("0123456789ABCD ");
        for (int i = 0; i < 2_000; i++) {
            String line = MicrTexts.next(random);
            assertThat(alphabet.covers(line)).isTrue();
            assertThat(line).isNotBlank().doesNotContain("  ");
        }
    }
}
