package org.clearhand.casefile.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.clearhand.casefile.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MicrCheckRuleTest {
    @ParameterizedTest
    @CsvSource({
        "'',          micr=A021000021A 1234567C 0101,       ''",
        "'',          micr=A021000022A 1234567C 0101,       VERIFY",
        "'',          *micr=A021000022A 1234567C 0101,      REJECT",
        "'',          micr=A000000000A 1234567C 0101,       VERIFY",
        "'',          micr=021000021 1234567,               VERIFY",
        "'',          micr=,                                ''",
        "IN_CTS2010,  micr=C000123C 400002012A 012345C 31,  ''",
        "IN_CTS2010,  micr=C000123C 000000000A 012345C 31,  VERIFY",
        "IN_CTS2010,  micr=A021000021A 1234567C 0101,       VERIFY",
    })
    void aLineThatNoBankCanHavePrintedIsFound(String layout, String line, String severity) {
        Map<String, String> options = layout.isEmpty() ? Map.of() : Map.of("layout", layout);

        assertThat(new MicrCheckRule().check(Facts.of(line), options))
                .extracting(Finding::severity)
                .map(Enum::name)
                .isEqualTo(severity.isEmpty() ? List.of() : List.of(severity));
    }
}
