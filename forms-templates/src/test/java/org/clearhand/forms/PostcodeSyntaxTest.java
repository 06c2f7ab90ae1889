package org.clearhand.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostcodeSyntaxTest {
    private static FieldSyntax of(String country) {
        return FieldType.POSTCODE.syntax(Map.of("country", country));
    }

    @ParameterizedTest
    @CsvSource({
        "US, 90210, 90210",
        "US, 12345-6789, 12345-6789",
        "US, 123456789, 12345-6789",
        "GB, sw1a 1aa, SW1A 1AA",
        "GB, M11AE, M1 1AE",
        "IN, 560 001, 560001",
        "FR, 75008, 75008"
    })
    void codesAreWrittenAsTheCountryPrintsThem(String country, String asWritten, String value) {
        assertThat(of(country).normalise(asWritten)).contains(value);
        assertThat(of(country).normalise(of(country).format(value))).contains(value);
    }

    @ParameterizedTest
    @CsvSource({
        "US, 9021",
        "US, 12345-678",
        "GB, 75008",
        "GB, SW1A 1A1",
        "IN, 060001",
        "IN, 56000",
        "FR, 00123",
        "FR, 99000"
    })
    void whatHasNotTheFormOfTheCountryIsNone(String country, String asWritten) {
        assertThat(of(country).normalise(asWritten)).isEmpty();
    }

    @Test
    void withoutACountryAnyTextStands() {
        assertThat(FieldType.POSTCODE.syntax().normalise("X  1")).contains("X 1");
    }
}
