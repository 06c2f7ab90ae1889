package org.clearhand.recognition.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.clearhand.forms.AmountInWords;
import org.clearhand.forms.AmountVocabulary;
import org.clearhand.forms.FieldType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldGrammarsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "41,75,000/-",
                "7160000/-",
                "R64,800/-",
                "514,000/-",
                "6,90,000-",
                "*1,234.56*",
                "$12.00",
                "0.45",
                "**500.00**",
                "1,00,00,000/-",
                "73.00,000/-",
                "750/=",
                "1250.75"
            })
    void takesAmountsAsPeopleWriteThem(String text) {
        assertThat(FieldGrammars.AMOUNT.accepts(text)).isTrue();
        assertThat(FieldType.COURTESY_AMOUNT
                        .syntax(Map.of("grouping", "INDIAN"))
                        .normalise(text))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "R", "00,000", "12,3", "1.5", "5/-5", "1234,567", "007"})
    void refusesWhatIsNoAmount(String text) {
        assertThat(FieldGrammars.AMOUNT.accepts(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"25.441.-", "1.234,56", "1234,56", "1234.56", "$280.000=", "1.234.567,00", "0,75"})
    void takesContinentalAmounts(String text) {
        assertThat(FieldGrammars.CONTINENTAL_AMOUNT.accepts(text)).isTrue();
        assertThat(FieldType.COURTESY_AMOUNT
                        .syntax(Map.of("grouping", "CONTINENTAL"))
                        .normalise(text))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5463/", "514,000/-", "750/=", "750-/"})
    void outsideIndiaNoSolidusClosesAnAmount(String text) {
        assertThat(FieldGrammars.amount("INDIAN").accepts(text)).isTrue();
        assertThat(FieldGrammars.amount("").accepts(text))
                .as("where nothing is said")
                .isTrue();
        assertThat(FieldGrammars.amount("WESTERN").accepts(text)).isFalse();
        assertThat(FieldGrammars.amount("CONTINENTAL").accepts(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"$1,234.56", "**500.00**", "750=", "17.146.-", "89800", "1,200.00--"})
    void takesWesternAmounts(String text) {
        assertThat(FieldGrammars.amount("WESTERN").accepts(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,234", "1.234.56", "1.23,45", "12,345.67", "007"})
    void refusesWhatIsNoContinentalAmount(String text) {
        assertThat(FieldGrammars.CONTINENTAL_AMOUNT.accepts(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "forty one lakh seventy five thousand",
                "ninety one lacks fourty thousand",
                "sixtyone lakh seventyfour thousand",
                "seven crores twelve lakhs",
                "six lakh ninety thousand only",
                "rupees nine hundred and ninety nine only",
                "one thousand two hundred and five",
                "seventy-five thousand"
            })
    void takesAmountsInIndianWords(String text) {
        assertThat(GrammarAutomaton.of(AmountWordsGrammar.of("IN")).accepts(text))
                .isTrue();
        assertThat(FieldType.LEGAL_AMOUNT.syntax(Map.of("vocabulary", "IN")).normalise(text))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one hundred five and 20/100",
                "two thousand three hundred forty & xx/100 dollars",
                "twelve and no/100",
                "one million two hundred thousand and 00/100"
            })
    void takesAmountsInAmericanWords(String text) {
        assertThat(GrammarAutomaton.of(AmountWordsGrammar.of("US")).accepts(text))
                .isTrue();
        assertThat(FieldType.LEGAL_AMOUNT.syntax(Map.of("vocabulary", "US")).normalise(text))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "six hundred and fifty one pounds and 90 pence",
                "eighty nine pounds 01 pence",
                "three hundred and fourteen pounds only"
            })
    void takesAmountsInBritishWordsWithTheirPenceInFigures(String text) {
        assertThat(GrammarAutomaton.of(AmountWordsGrammar.of("GB")).accepts(text))
                .isTrue();
        assertThat(FieldType.LEGAL_AMOUNT.syntax(Map.of("vocabulary", "GB")).normalise(text))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mille deux cent trente-quatre euros et cinquante-six centimes",
                "quatre vingt dix sept euros et 05 centimes",
                "cent mille euros",
                "soixante et onze euros"
            })
    void takesAmountsInFrenchWords(String text) {
        assertThat(GrammarAutomaton.of(AmountWordsGrammar.of("FR")).accepts(text))
                .isTrue();
        assertThat(FieldType.LEGAL_AMOUNT.syntax(Map.of("vocabulary", "FR")).normalise(text))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"quatre trente", "deux trois", "mille million", "cent cent", "euros", "et"})
    void refusesWhatIsNoAmountInFrenchWords(String text) {
        assertThat(GrammarAutomaton.of(AmountWordsGrammar.of("FR")).accepts(text))
                .isFalse();
    }

    /** Whatever is written by rule can be read. */
    @Test
    void takesEveryFrenchNumber() {
        GrammarAutomaton grammar = GrammarAutomaton.of(AmountWordsGrammar.of("FR"));
        AmountInWords french = new AmountInWords(AmountVocabulary.FR);
        for (long units = 0; units < 5_000_000; units += units < 2_000 ? 1 : 9_973) {
            String written = french.write(100 * units + units % 100);
            assertThat(grammar.accepts(written)).as(written).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "lakh",
                "two three thousand",
                "five thousand two lakh",
                "twenty eleven",
                "only",
                "and",
                "two lakh lakh"
            })
    void refusesWhatIsNoAmountInWords(String text) {
        assertThat(GrammarAutomaton.of(AmountWordsGrammar.of("IN")).accepts(text))
                .isFalse();
    }
}
