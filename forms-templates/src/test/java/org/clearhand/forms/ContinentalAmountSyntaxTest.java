package org.clearhand.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContinentalAmountSyntaxTest {
    private final FieldSyntax syntax = FieldType.COURTESY_AMOUNT.syntax(Map.of("grouping", "CONTINENTAL"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "25.441       | 25441.00",
                "25.441.-     | 25441.00",
                "1.234,56     | 1234.56",
                "1 234,56 €   | 1234.56",
                "€ 1234,56    | 1234.56",
                "1'234.567,00 | 1234567.00",
                "1,234.567    | 1234567.00",
                "1234.56      | 1234.56",
                "12.34        | 12.34",
                "$ 280.000=   | 280000.00",
                "**7**        | 7.00",
                "0,75         | 0.75",
            })
    void readsFigures(String written, String value) {
        assertThat(syntax.normalise(written)).contains(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "1,234",
                "1.234,5",
                "12.3456",
                "1.23,45",
                "0123",
                "1.234.56",
                "12,5",
                "1..234",
                "1.2345",
                "a",
                "1,234,5"
            })
    void refusesFiguresThatAreIncompleteOrMayMeanTwoAmounts(String written) {
        assertThat(syntax.normalise(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"5560000.00 | 5 560 000,00", "999.05 | 999,05"})
    void writesGroupsThatItReads(String value, String written) {
        assertThat(syntax.format(value)).isEqualTo(written);
        assertThat(syntax.normalise(written)).contains(value);
    }
}
