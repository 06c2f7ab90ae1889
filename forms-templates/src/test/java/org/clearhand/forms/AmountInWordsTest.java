package org.clearhand.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountInWordsTest {
    private final AmountInWords indian = new AmountInWords(AmountVocabulary.IN);
    private final AmountInWords french = new AmountInWords(AmountVocabulary.FR);
    private final AmountInWords american = new AmountInWords(AmountVocabulary.US);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Twenty Two lakh thirty five thousand                    | 223500000",
                "Thirty Three lacks Fourty Thousand                      | 334000000",
                "Twenty three thousand Five Hundred only                 | 2350000",
                "Rupees Eighty Eight lakhs only                          | 880000000",
                "five Cores Ten lakhs                                    | 5100000000",
                "Two lacs & Ninty                                        | 20009000",
                "Rs. one lakh, twenty-five thousand and seventyfive only | 12507500",
                "one hundred thousand                                    | 10000000",
                "twelve hundred rupees only                              | 120000",
                "ten rupees and fifty paise only                         | 1050",
                "Rupees ten and paise fifty only                         | 1050",
                "one lakh and 45/100                                     | 10000045",
                "one hundred and forty five paise                        | 10045",
                "zero                                                    | 0",
                "nine hundred ninety nine crore ninety nine lakh ninety nine thousand nine hundred ninety nine | 999999999900",
                "/-Two thousand only/- ***                               | 200000",
            })
    void readsWhatPeopleInIndiaWrite(String words, long paise) {
        assertThat(indian.parse(words)).hasValue(paise);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "One hundred twenty-three and 45/100              | 12345",
                "One hundred twenty-three & 45/100 dollars        | 12345",
                "One hundred and five and no/100                  | 10500",
                "one thousand two hundred and thirty four xx/100  | 123400",
                "Twenty five hundred dollars                      | 250000",
                "Six dollars and seven cents only                 | 607",
                "two million three hundred thousand               | 230000000",
                "zero and 99/100                                  | 99",
                "forty 5/100                                      | 4005",
                "one thousand and45/100dollars                    | 100045",
            })
    void readsWhatPeopleInTheUnitedStatesWrite(String words, long cents) {
        assertThat(american.parse(words)).hasValue(cents);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "only",
                "and",
                "one thousnad two hundred",
                "twenty thirty",
                "five lakh two crore",
                "two thousand three thousand",
                "one lakh two lakh",
                "hundred",
                "lakh",
                "one hundred and",
                "and one hundred",
                "one hundred and and five",
                "five six",
                "ten five",
                "twenty zero",
                "one lakh two hundred thousand",
                "twenty five paise",
                "one hundred five paise",
                "2 lakh",
                "one million",
                "one hundred and 145/100",
                "one hundred paise",
                "one only two",
                "one hundred 45",
                "ten hundred",
                "thousand five hundred",
            })
    void refusesAWholeTextThatIsNoAmountOrMayBeTwo(String words) {
        assertThat(indian.parse(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "223500000  | twenty two lakh thirty five thousand only",
                "5100000050 | five crore ten lakh and paise fifty only",
                "0          | zero only",
            })
    void writesIndianAmounts(long paise, String words) {
        assertThat(indian.write(paise)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"123405 | one thousand two hundred thirty four and 05/100", "100000000 | one million and 00/100"})
    void writesAmericanAmounts(long cents, String words) {
        assertThat(american.write(cents)).isEqualTo(words);
    }

    /** Figures run into the words beside them, most of all from one line to the next. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "fifty three pounds and15 pence",
                "fifty three poundsand15pence",
                "fifty three pounds and 15 pence",
                "fifty-three pounds & 15pence only"
            })
    void readsPenceInFigures(String words) {
        assertThat(new AmountInWords(AmountVocabulary.GB).parse(words)).hasValue(5315);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mille deux cent trente-quatre euros et cinquante-six centimes | 123456",
                "quatre vingt dix neuf euros                                   | 9900",
                "quatre-vingt-un euros                                         | 8100",
                "soixante et onze euros et dix-sept centimes                   | 7117",
                "cent euros                                                    | 10000",
                "deux mille euros                                              | 200000",
                "trois cents euros et 5 cts                                    | 30005",
                "vingt et un mille quatre cents euros & 45/100                 | 2140045",
                "un million cent mille euros                                   | 110000000",
                "nonante-sept euros                                            | 9700",
                "vingt et un euros                                             | 2100",
                "zéro euro et dix centimes                                     | 10",
            })
    void readsWhatPeopleInFranceWrite(String words, long centimes) {
        assertThat(french.parse(words)).hasValue(centimes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "euros",
                "et",
                "un cent euros",
                "mille mille euros",
                "mille million euros",
                "vingt trente euros",
                "vingt et deux euros",
                "trente-douze euros",
                "quatre trente euros",
                "douze dix euros",
                "dix-six euros",
                "vingt et dix centimes",
                "one hundred",
                "cent euros et",
            })
    void refusesFrenchThatIsNoAmountOrMayBeTwo(String words) {
        assertThat(french.parse(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "123456    | mille deux cent trente-quatre euros et cinquante-six centimes",
                "8000      | quatre-vingts euros",
                "8000000   | quatre-vingt mille euros",
                "20000000  | deux cent mille euros",
                "30000     | trois cents euros",
                "9171      | quatre-vingt-onze euros et soixante et onze centimes",
                "101       | un euro et un centime",
                "0         | zéro euros",
            })
    void writesFrenchAmounts(long centimes, String words) {
        assertThat(french.write(centimes)).isEqualTo(words);
    }

    @Test
    void readsEveryFrenchNumberItWrites() {
        for (long units = 0; units < 1_100_000; units += units < 12_000 ? 1 : 997) {
            long centimes = units * 100 + units % 100;
            assertThat(french.parse(french.write(centimes)))
                    .as(french.write(centimes))
                    .hasValue(centimes);
            assertThat(french.parse(french.write(centimes).replace('-', ' ')))
                    .as(french.write(centimes))
                    .hasValue(centimes);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"one lakh", "two crore", "one rupee"})
    void knowsNoIndianWordsInTheUnitedStates(String words) {
        assertThat(american.parse(words)).isEmpty();
    }
}
