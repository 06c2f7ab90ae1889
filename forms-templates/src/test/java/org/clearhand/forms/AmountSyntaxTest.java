package org.clearhand.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountSyntaxTest {
    private final FieldSyntax syntax = FieldType.COURTESY_AMOUNT.syntax(Map.of("grouping", "INDIAN"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "23,500/-     | 23500.00",
                "55,60,000/-  | 5560000.00",
                "5,560,000    | 5560000.00",
                "88.00,000/-  | 8800000.00",
                "3340000/-    | 3340000.00",
                "1,234.56     | 1234.56",
                "$1,234.56    | 1234.56",
                "$ 1,234 56/100 | 1234.56",
                "1,23456/100  | 1234.56",
                "123 xx/100   | 123.00",
                "**500.00**   | 500.00",
                "R 45,000=    | 45000.00",
                "₹ 1,00,000/- | 100000.00",
                "Rs. 750/=    | 750.00",
                "500.-        | 500.00",
                "0.75         | 0.75",
                "7            | 7.00",
            })
    void readsFigures(String written, String value) {
        assertThat(syntax.normalise(written)).contains(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/-",
                "12,34",
                "1.234",
                "1.234,5",
                "1.234,56",
                "12.5",
                "1,2345",
                "1,,234",
                ",500",
                "0123",
                "1 234",
                "12,345,67",
                "1234.567",
                "23,500/-1",
                "1-2",
                "12.34.56",
                "1/100",
                "abc",
                "12,34.56"
            })
    void refusesFiguresThatAreIncompleteOrMayMeanTwoAmounts(String written) {
        assertThat(syntax.normalise(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"5560000.00 | 55,60,000/-", "1234.50 | 1,234.50", "123456789.00 | 12,34,56,789/-", "0.05 | 0.05"})
    void writesIndianGroups(String value, String written) {
        assertThat(syntax.format(value)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"5560000.00 | 5,560,000.00", "999.00 | 999.00"})
    void writesWesternGroups(String value, String written) {
        assertThat(FieldType.COURTESY_AMOUNT
                        .syntax(Map.of("grouping", "WESTERN"))
                        .format(value))
                .isEqualTo(written);
    }
}
