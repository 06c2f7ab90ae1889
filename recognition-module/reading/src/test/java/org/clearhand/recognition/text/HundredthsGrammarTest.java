package org.clearhand.recognition.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HundredthsGrammarTest {
    @ParameterizedTest
    @CsvSource({
        "35/100, true",
        "351100, true",
        "35100, true",
        "35, false",
        "5/100, false",
        "35/10, false",
        "35/1000, false",
        "x5/100, false"
    })
    void twoDigitsStandOverAHundred(String text, boolean accepted) {
        assertThat(HundredthsGrammar.AUTOMATON.accepts(text)).isEqualTo(accepted);
    }
}
