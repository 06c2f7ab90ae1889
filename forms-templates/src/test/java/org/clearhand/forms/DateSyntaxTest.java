package org.clearhand.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateSyntaxTest {
    @ParameterizedTest
    @CsvSource({
        "DDMMYYYY, 15022016, 2016-02-15",
        "DDMMYYYY, 5/2/2016, 2016-02-05",
        "DDMMYYYY, 05-02-16, 2016-02-05",
        "MMDDYYYY, 3/5/2026, 2026-03-05",
        "MMDDYYYY, 3-5-26, 2026-03-05",
        "MMDDYYYY, 03052026, 2026-03-05",
        "MMDDYYYY, 'March 5, 2026', 2026-03-05",
        "MMDDYYYY, 'Sept. 5th 2026', 2026-09-05",
        "DDMMYYYY, 5 Mar 2026, 2026-03-05",
        "DDMMYYYY, 5 Mar 26, 2026-03-05",
        "YYYYMMDD, 2024-02-29, 2024-02-29",
    })
    void readsDatesInTheOrderOfTheForm(String order, String written, String value) {
        assertThat(FieldType.DATE.syntax(Map.of("order", order)).normalise(written))
                .contains(value);
    }

    @ParameterizedTest
    @CsvSource({"29, 2029", "30, 1930", "99, 1999", "00, 2000"})
    void twoDigitYearsFromThePivotOnLieInTheLastCentury(String year, String full) {
        assertThat(FieldType.DATE
                        .syntax(Map.of("order", "DDMMYYYY", "pivot", "30"))
                        .normalise("05-02-" + year))
                .contains(full + "-02-05");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "31022016",
                "29022023",
                "00012016",
                "15132016",
                "1502016",
                "150220166",
                "15/02",
                "15/02/116",
                "15021816",
                "15/2/1816",
                "2016/15/02",
                "15 Foo 2016"
            })
    void refusesWhatIsNoDayOfTheCalendar(String written) {
        assertThat(FieldType.DATE.syntax(Map.of("order", "DDMMYYYY")).normalise(written))
                .isEmpty();
    }
}
