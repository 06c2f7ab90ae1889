package org.clearhand.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearhand.forms.FieldType;
import org.clearhand.forms.TemplateField;
import org.clearhand.forms.Zone;
import org.clearhand.recognition.text.FieldHypotheses;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose confidence the threshold of a template counts for. */
class FieldGateTest {
    private static final String PROMOTED = "mine#0123456789ab";

    @ParameterizedTest
    @CsvSource({
        // a shipped model keeps to what templates were made with
        "figures-2, DATE, NOT_CALIBRATED, false, true",
        "mine#0123456789ab, DATE, CALENDAR_ONLY, false, true",
        "mine#0123456789ab, DATE, NOT_CALIBRATED, false, false",
        // that the amounts agree says nothing about the date
        "mine#0123456789ab, DATE, NOT_CALIBRATED, true, false",
        "mine#0123456789ab, ACCOUNT_NUMBER, NOT_CALIBRATED, false, false",
        "mine#0123456789ab, COURTESY_AMOUNT, NOT_CALIBRATED, true, true",
        "mine#0123456789ab, COURTESY_AMOUNT, NOT_CALIBRATED, false, false",
        // nothing checks a text: without a calibration not even a shipped model is believed
        "words-9, PAYEE, NOT_CALIBRATED, false, false",
        "words-9, DRAWER, NOT_CALIBRATED, false, false",
        "words-9, ADDRESS, NOT_CALIBRATED, true, false",
        "words-9, NAME, NOT_CALIBRATED, false, false",
        "words-9, TEXT_LINE, NOT_CALIBRATED, false, false",
        "words-9, CODE, NOT_CALIBRATED, true, false",
        "words-9, PAYEE, CALENDAR_ONLY, false, true",
        "words-9, PAYEE, NOT_LISTED, false, false",
        // something beside the field says another thing
        "figures-2, DIGITS, SUM_DIFFERS, false, false",
        "figures-2, COURTESY_AMOUNT, SUM_DIFFERS, true, false",
        "figures-2, COURTESY_AMOUNT, OTHER_THAN_TOLD, true, false",
        "figures-2, ACCOUNT_NUMBER, OTHER_THAN_CODE_LINE, false, false",
    })
    void aPromotedModelWithoutACalibrationIsNotBelievedAlone(
            String model, FieldType type, ReadingFlag flag, boolean agreed, boolean accepted) {
        TemplateField field =
                new TemplateField("field", type, 1, new Zone(0, 0, 1, 1), Optional.empty(), false, true, 0.9, Map.of());
        FieldHypotheses sure = new FieldHypotheses(
                List.of(new FieldHypotheses.Value("1", "1", 0.99)),
                List.of(),
                Optional.empty(),
                model,
                List.of(),
                List.of(flag));
        FieldReading reading =
                FieldGate.reading(field, sure, agreed, new WrittenPlace(new Box(1, 0, 0, 1, 1), List.of()));
        assertThat(reading.accepted()).isEqualTo(accepted);
        boolean unproven = model.equals(PROMOTED) && flag == ReadingFlag.NOT_CALIBRATED && !accepted;
        assertThat(reading.why().contains("its model was promoted without a calibration of its own"))
                .isEqualTo(unproven);
    }

    @ParameterizedTest
    @CsvSource({
        "POSTCODE, country, GB, false",
        "POSTCODE, country, US, true",
        "CODE, pattern, [A-Z]\\d{3}, false",
        "CODE, pattern, \\d{3}, true"
    })
    void lettersOfACodeAreATextAndItsDigitsAreFigures(FieldType type, String option, String value, boolean accepted) {
        TemplateField field = new TemplateField(
                "code", type, 1, new Zone(0, 0, 1, 1), Optional.empty(), false, true, 0.9, Map.of(option, value));
        FieldHypotheses sure = new FieldHypotheses(
                List.of(new FieldHypotheses.Value("1", "1", 0.99)),
                List.of(),
                Optional.empty(),
                "words-9",
                List.of(),
                List.of(ReadingFlag.NOT_CALIBRATED));

        FieldReading reading =
                FieldGate.reading(field, sure, false, new WrittenPlace(new Box(1, 0, 0, 1, 1), List.of()));

        assertThat(reading.accepted()).isEqualTo(accepted);
    }
}
