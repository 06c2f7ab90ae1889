package org.clearhand.recognition.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarRescoringTest {
    private static List<CellDigits> cells(String digits) {
        List<CellDigits> cells = new ArrayList<>();
        for (int i = 0; i < digits.length(); i++) {
            double[] logs = new double[10];
            Arrays.fill(logs, Math.log(0.01));
            logs[digits.charAt(i) - '0'] = Math.log(0.9);
            cells.add(new CellDigits(logs));
        }
        return cells;
    }

    @Test
    void readsTheDayThatIsWritten() {
        List<TextCandidate> days = new CalendarRescoring("DDMMYYYY").best(cells("27082019"), digits -> 0);

        assertThat(days.get(0).text()).isEqualTo("27082019");
    }

    @Test
    void aDayThatDoesNotExistIsReadAsTheNearestThatDoesAndLessSurely() {
        List<TextCandidate> days = new CalendarRescoring("DDMMYYYY").best(cells("37082019"), digits -> 0);
        double sure = new CalendarRescoring("DDMMYYYY")
                .best(cells("27082019"), digits -> 0)
                .get(0)
                .probability();

        assertThat(days.get(0).text()).endsWith("7082019");
        assertThat(days.get(0).probability()).isLessThan(sure / 5);
    }

    @Test
    void keepsToTheOrderOfTheTemplate() {
        assertThat(new CalendarRescoring("MMDDYYYY")
                        .best(cells("12312025"), digits -> 0)
                        .get(0)
                        .text())
                .isEqualTo("12312025");
        assertThat(new CalendarRescoring("YYYYMMDD")
                        .best(cells("20251231"), digits -> 0)
                        .get(0)
                        .text())
                .isEqualTo("20251231");
    }

    @Test
    void theRowAsAWholeMayDecideBetweenTwoDays() {
        List<TextCandidate> days = new CalendarRescoring("DDMMYYYY")
                .best(cells("27082019"), digits -> digits.equals("27082018") ? 0 : -20);

        assertThat(days.get(0).text()).isEqualTo("27082018");
    }
}
