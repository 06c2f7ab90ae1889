package org.clearhand.casefile.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.clearhand.casefile.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsAgreeRuleTest {
    @ParameterizedTest
    @CsvSource({
        "courtesyAmount=10.00,   legalAmount=10.00,    ''",
        "*courtesyAmount=10.00,  legalAmount=10.00,    ''",
        "courtesyAmount=10.00,   legalAmount=10.01,    VERIFY",
        "courtesyAmount=10.00,   legalAmount=1000.00,  VERIFY",
        "*courtesyAmount=10.00,  legalAmount=11.00,    VERIFY",
        "*courtesyAmount=10.00,  *legalAmount=11.00,   REJECT",
        "courtesyAmount=10.00,   legalAmount=,         VERIFY",
        "courtesyAmount=,        legalAmount=10.00,    VERIFY",
        "courtesyAmount=,        legalAmount=,         VERIFY",
        "courtesyAmount=ten,     legalAmount=ten,      VERIFY",
    })
    void aDifferenceIsNeverResolvedSilently(String figures, String words, String severity) {
        assertThat(new AmountsAgreeRule().check(Facts.of(figures, words), Map.of()))
                .extracting(Finding::severity)
                .map(Enum::name)
                .isEqualTo(severity.isEmpty() ? java.util.List.of() : java.util.List.of(severity));
    }
}
