package org.clearhand.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearhand.forms.FieldType;
import org.clearhand.forms.TemplateRef;
import org.junit.jupiter.api.Test;

class ReadingJsonTest {
    private static final DocumentReading READING = new DocumentReading(
            Optional.of(new TemplateRef("us-personal-cheque", 1)),
            List.of(new PageSummary(1, 1800, 810, 300.0, 1800, 810, Optional.of(new byte[] {1, 2, 3}))),
            List.of(
                    new FieldReading(
                            "courtesyAmount",
                            FieldType.COURTESY_AMOUNT,
                            Optional.of("125.00"),
                            Optional.of("125 00/100"),
                            0.93,
                            true,
                            List.of(new ReadingCandidate("126.00", 0.04)),
                            Optional.of(new Box(1, 1400.5, 300, 300, 80)),
                            "figures-2",
                            List.of("figures and words agree"),
                            List.of(ReadingFlag.CLOSE_ALTERNATIVE),
                            List.of(new CharacterReading("1", 0.98, 0, 0.25))),
                    new FieldReading(
                            "signature",
                            FieldType.SIGNATURE,
                            Optional.empty(),
                            Optional.empty(),
                            0,
                            false,
                            List.of(),
                            Optional.empty(),
                            FieldReading.NO_MODEL,
                            List.of())),
            Optional.empty(),
            Map.of(ReadingStep.READ, 31_000L, ReadingStep.DECODE, 12_000L),
            "0.1.0");

    @Test
    void readingComesBackAsItWasWritten() {
        assertThat(ReadingJson.readDocumentReading(ReadingJson.write(READING))).isEqualTo(READING);
    }

    @Test
    void aReadingOfAnEarlierVersionHasNoFlagsAndNoCharacters() {
        String earlier = ReadingJson.write(READING)
                .replaceAll(",\"flags\":\\[[^]]*]", "")
                .replaceAll(",\"characters\":\\[[^]]*]", "");

        assertThat(earlier).doesNotContain("flags", "characters");
        assertThat(ReadingJson.readDocumentReading(earlier).fields())
                .allSatisfy(field -> assertThat(field.flags()).isEmpty())
                .allSatisfy(field -> assertThat(field.characters()).isEmpty());
    }

    @Test
    void emptyValuesAreWrittenAsNullAndTemplatesAsObject() {
        assertThat(ReadingJson.write(READING))
                .contains("\"value\":null", "\"box\":null", "\"problem\":null")
                .contains("\"template\":{\"id\":\"us-personal-cheque\",\"version\":1}")
                .contains("\"microsByStep\":{\"DECODE\":12000,\"READ\":31000}");
    }

    @Test
    void problemAndRequestComeBackAsTheyWereWritten() {
        DocumentReading unreadable = DocumentReading.unreadable(ReadingProblem.of(QuarantineCode.ENCRYPTED), "0.1.0");
        ReadRequest request = ReadRequest.plain().withFileName("a.tif").withPreview();

        assertThat(ReadingJson.readDocumentReading(ReadingJson.write(unreadable)))
                .isEqualTo(unreadable);
        assertThat(ReadingJson.read(ReadingJson.write(request), ReadRequest.class))
                .isEqualTo(request);
    }

    @Test
    void messageOfBadJsonNeverQuotesIt() {
        assertThatThrownBy(() -> ReadingJson.readDocumentReading("{\"template\":\"SECRET-VALUE\"}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasNoCause()
                .message()
                .doesNotContain("SECRET");
    }

    @Test
    void acceptedFieldNeedsAValue() {
        assertThatThrownBy(() -> new FieldReading(
                        "date",
                        FieldType.DATE,
                        Optional.empty(),
                        Optional.empty(),
                        0,
                        true,
                        List.of(),
                        Optional.empty(),
                        "figures-2",
                        List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
