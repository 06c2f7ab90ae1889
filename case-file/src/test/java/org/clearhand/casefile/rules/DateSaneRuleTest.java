package org.clearhand.casefile.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clearhand.casefile.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All items are received on 12 March 2026. */
class DateSaneRuleTest {
    @ParameterizedTest
    @CsvSource({
        "date=2026-03-12,   '',                    ''",
        "date=2026-03-13,   '',                    ''",
        "date=2026-03-14,   '',                    VERIFY",
        "*date=2026-03-14,  '',                    WARNING",
        "date=2026-03-14,   postDated:REJECT,      REJECT",
        "*date=2026-03-14,  postDated:REJECT,      REJECT",
        "date=2025-09-12,   '',                    ''",
        "date=2025-09-11,   '',                    VERIFY",
        "*date=2025-09-11,  '',                    WARNING",
        "date=2025-12-12,   staleMonths:3,         ''",
        "date=2025-12-11,   staleMonths:3,         VERIFY",
        "date=2025-12-11,   staleMonths:3 stale:WARNING, WARNING",
        "date=2012-01-31,   stale:REJECT,          REJECT",
        "date=2026-02-30,   '',                    VERIFY",
        "*date=2026-02-30,  '',                    REJECT",
        "date=,             '',                    ''",
    })
    void monthsAreCalendarMonthsAndAPersonsLookSettlesADoubt(String date, String options, String severity) {
        Map<String, String> settings = new HashMap<>();
        for (String option : options.split(" ", -1)) {
            if (!option.isEmpty()) {
                settings.put(option.substring(0, option.indexOf(':')), option.substring(option.indexOf(':') + 1));
            }
        }
        assertThat(new DateSaneRule().check(Facts.of(date), settings))
                .extracting(Finding::severity)
                .map(Enum::name)
                .isEqualTo(severity.isEmpty() ? List.of() : List.of(severity));
    }
}
