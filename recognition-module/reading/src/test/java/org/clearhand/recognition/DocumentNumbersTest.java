package org.clearhand.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearhand.forms.FieldType;
import org.clearhand.forms.TemplateField;
import org.clearhand.forms.Zone;
import org.clearhand.recognition.text.FieldHypotheses;
import org.clearhand.recognition.text.FieldHypotheses.Value;
import org.junit.jupiter.api.Test;

/** An account number in boxes beside the code line that bears it. */
class DocumentNumbersTest {
    private static final String LINE = "A195065840A 2595926702C 2058";
    private static final TemplateField ACCOUNT =
            field("accountNumber", FieldType.ACCOUNT_NUMBER, Map.of("codeLine", "ACCOUNT"));
    private static final TemplateField OTHER = field("other", FieldType.ACCOUNT_NUMBER, Map.of());
    private static final TemplateField CODE_LINE = field("micr", FieldType.MICR_LINE, Map.of("layout", "US"));

    private static TemplateField field(String name, FieldType type, Map<String, String> options) {
        return new TemplateField(name, type, 1, new Zone(0, 0, 1, 1), Optional.empty(), true, true, 0.95, options);
    }

    private static FieldHypotheses read(Value... values) {
        return new FieldHypotheses(List.of(values), Optional.empty(), "test", List.of());
    }

    private static FieldReading account(FieldHypotheses written, String line, double sure) {
        Map<TemplateField, FieldHypotheses> read = new LinkedHashMap<>();
        read.put(ACCOUNT, written);
        read.put(OTHER, written);
        read.put(CODE_LINE, read(new Value(line, line, sure)));
        DocumentNumbers.weigh(read);
        assertThat(read.get(OTHER)).isEqualTo(written);
        return FieldGate.reading(
                ACCOUNT,
                java.util.Objects.requireNonNull(read.get(ACCOUNT)),
                false,
                new WrittenPlace(new Box(1, 0, 0, 1, 1), List.of()));
    }

    @Test
    void theCodeLineSettlesADoubtfulDigit() {
        FieldReading reading = account(
                read(new Value("2595926102", "2595926102", 0.6), new Value("2595926702", "2595926702", 0.35)),
                LINE,
                0.999);

        assertThat(reading.value()).contains("2595926702");
        assertThat(reading.accepted()).isTrue();
    }

    /** Somebody takes another one's slip. */
    @Test
    void anotherNumberThanTheCodeLineSaysIsForAPersonHoweverSureItIs() {
        FieldReading reading = account(read(new Value("1111111111", "1111111111", 0.9999)), LINE, 0.999);

        assertThat(reading.value()).contains("1111111111");
        assertThat(reading.accepted()).isFalse();
        assertThat(reading.flags()).contains(ReadingFlag.OTHER_THAN_CODE_LINE);
    }

    @Test
    void aCodeLineInDoubtSaysNothing() {
        FieldHypotheses written = read(new Value("1111111111", "1111111111", 0.9999));

        assertThat(account(written, LINE, 0.9).flags()).doesNotContain(ReadingFlag.OTHER_THAN_CODE_LINE);
        assertThat(account(written, "A195065841A 2595926702C 2058", 0.999).flags())
                .doesNotContain(ReadingFlag.OTHER_THAN_CODE_LINE);
    }
}
