package org.clearhand.casefile.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.clearhand.casefile.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class S10CheckRuleTest {
    @ParameterizedTest
    @CsvSource({
        "'',         RR473124829US,     RR473124829US,   ''",
        "'',         RR473124829US,     '',              ''",
        "'',         '',                '',              ''",
        "'',         RR473124828US,     RR473124829US,   VERIFY barcode",
        "'',         RR473124829US,     RR473124828US,   VERIFY itemNumber",
        "'',         RR473124829US,     *RR473124828US,  REJECT itemNumber",
        "'',         473124829,         '',              VERIFY barcode",
        "itemNumber, RR473124828US,     RR473124829US,   ''",
        "note,       RR473124829US,     '',              VERIFY note",
    })
    void anIdentifierThatNobodyIssuedIsFound(String field, String barcode, String number, String finding) {
        Map<String, String> options = field.isEmpty() ? Map.of() : Map.of("field", field);

        assertThat(new S10CheckRule().check(ItemFacts.of(barcode, number), options))
                .extracting(found -> found.severity() + " " + String.join(",", found.fields()))
                .isEqualTo(finding.isEmpty() ? List.of() : List.of(finding));
        assertThat(new S10CheckRule().check(ItemFacts.of(barcode, number), options))
                .extracting(Finding::message)
                .noneMatch(message -> message.contains("473124"));
    }
}
