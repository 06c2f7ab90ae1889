package org.clearhand.casefile.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.clearhand.casefile.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BarcodeAgreesRuleTest {
    @ParameterizedTest
    @CsvSource({
        "RR473124829US,   RR473124829US,       ''",
        "RR473124829US,   RR 473 124 829 US,   ''",
        "RR473124829US,   473124829,           ''",
        "'',              '',                  ''",
        "RR473124829US,   RR473124829GB,       VERIFY",
        "RR473124829US,   473124828,           VERIFY",
        "RR473124829US,   47312482,            VERIFY",
        "RR473124829US,   '',                  VERIFY",
        "'',              RR473124829US,       VERIFY",
        "*RR473124829US,  *RR473124829GB,      REJECT",
        "RR473124829US,   *RR473124829GB,      VERIFY",
    })
    void aDifferenceIsNeverResolvedSilently(String barcode, String number, String severity) {
        assertThat(new BarcodeAgreesRule().check(ItemFacts.of(barcode, number), Map.of()))
                .extracting(Finding::severity)
                .map(Enum::name)
                .isEqualTo(severity.isEmpty() ? List.of() : List.of(severity));
    }

    @Test
    void theFieldsAreThoseOfTheOptions() {
        Map<String, String> options = Map.of("barcode", "itemNumber", "number", "note");

        assertThat(new BarcodeAgreesRule().check(ItemFacts.of("", "RR473124829US"), options))
                .singleElement()
                .satisfies(found -> assertThat(found.fields()).containsExactly("itemNumber", "note"));
    }
}
