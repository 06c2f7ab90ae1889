package org.clearhand.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearhand.forms.FieldType;
import org.clearhand.forms.QualityMetric;
import org.clearhand.forms.TemplateRef;
import org.clearhand.recognition.page.BarcodeEvidence;
import org.clearhand.recognition.page.BarcodeEvidence.Verdict;
import org.clearhand.recognition.quality.FieldUsability;
import org.clearhand.recognition.quality.QualityReport;
import org.clearhand.recognition.quality.QualityResult;
import org.clearhand.recognition.quality.QualityVerdict;
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
                            List.of(new CharacterReading("1", 0.98, 0, 0, 0.25)),
                            List.of(new Box(1, 1410.5, 305, 280, 70))),
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
    void onlyAPageThatWasBentSaysSo() {
        PageSummary bent = new PageSummary(1, 1800, 810, 300, 1800, 810, Optional.empty(), 1.7, List.of());
        DocumentReading reading = READING.withPages(List.of(bent));

        assertThat(ReadingJson.readDocumentReading(ReadingJson.write(reading))).isEqualTo(reading);
        assertThat(ReadingJson.write(READING)).doesNotContain("bendMillimetres");
    }

    @Test
    void onlyAPageWhoseFormABarcodeHelpedToIdentifySaysSo() {
        BarcodeEvidence evidence = new BarcodeEvidence(new TemplateRef("cn23", 2), "barcode", true, Verdict.SILENT);
        PageSummary placed = new PageSummary(1, 1800, 810, 300, 1800, 810, Optional.empty(), 0, List.of(evidence));
        DocumentReading reading = READING.withPages(List.of(placed));

        assertThat(ReadingJson.readDocumentReading(ReadingJson.write(reading))).isEqualTo(reading);
        assertThat(ReadingJson.readDocumentReading(ReadingJson.write(reading)).pages())
                .allSatisfy(page -> assertThat(page.barcodes()).containsExactly(evidence));
        assertThat(ReadingJson.write(READING)).doesNotContain("barcodes");
    }

    @Test
    void aReadingOfAnEarlierVersionHasNoFlagsAndKnowsNoPlaces() {
        String earlier = ReadingJson.write(READING)
                .replaceAll(",\"flags\":\\[[^]]*]", "")
                .replaceAll(",\"characters\":\\[[^]]*]", "")
                .replaceAll(",\"lines\":\\[[^]]*]", "");

        assertThat(earlier).doesNotContain("flags", "characters", "lines");
        assertThat(ReadingJson.readDocumentReading(earlier).fields())
                .allSatisfy(field -> assertThat(field.flags()).isEmpty())
                .allSatisfy(field -> assertThat(field.characters()).isEmpty())
                .allSatisfy(field -> assertThat(field.lines()).isEmpty());
    }

    @Test
    void aCharacterOfAnEarlierVersionStandsInTheFirstLine() {
        String earlier = ReadingJson.write(READING).replace("\"line\":0,", "");

        assertThat(earlier).doesNotContain("\"line\":");
        assertThat(ReadingJson.readDocumentReading(earlier)).isEqualTo(READING);
    }

    @Test
    void aReadingOfAnEarlierVersionHasNoQuality() {
        String earlier = ReadingJson.write(READING).replaceAll(",\"quality\":null", "");

        assertThat(earlier).doesNotContain("quality");
        assertThat(ReadingJson.readDocumentReading(earlier)).isEqualTo(READING);
    }

    @Test
    void qualityComesBackAsItWasWritten() {
        QualityReport quality = new QualityReport(
                List.of(
                        new QualityResult(
                                QualityMetric.PARTIAL_IMAGE, 1, QualityVerdict.DEFECT, Optional.of(12.5), 6, "mm"),
                        new QualityResult(
                                QualityMetric.OUT_OF_FOCUS, 1, QualityVerdict.NOT_TESTED, Optional.empty(), 0.6, "mm")),
                List.of(new FieldUsability("date", true, false, 120, 0.05, true)));
        DocumentReading tested = new DocumentReading(
                READING.template(),
                READING.pages(),
                READING.fields(),
                READING.problem(),
                READING.microsByStep(),
                READING.readerVersion(),
                Optional.of(quality));

        assertThat(ReadingJson.readDocumentReading(ReadingJson.write(tested))).isEqualTo(tested);
        assertThat(tested.withPages(List.of()).quality()).contains(quality);
        assertThat(quality.defects()).extracting(QualityResult::metric).containsExactly(QualityMetric.PARTIAL_IMAGE);
    }

    @Test
    void onlyAFormWithVariantsSaysSomethingOfOne() {
        VariantReading chosen = new VariantReading(Optional.of("bank-211"), VariantSign.CODE_LINE, "the code line");
        VariantReading none = new VariantReading(Optional.empty(), VariantSign.UNSURE, "nothing tells");

        assertThat(ReadingJson.write(READING)).doesNotContain("variant");
        for (VariantReading variant : List.of(chosen, none)) {
            DocumentReading read = READING.withVariant(Optional.of(variant));
            assertThat(ReadingJson.readDocumentReading(ReadingJson.write(read))).isEqualTo(read);
            assertThat(read.withPages(List.of()).variant()).contains(variant);
        }
        assertThat(ReadingJson.write(READING.withVariant(Optional.of(chosen))))
                .contains("\"variant\":{\"id\":\"bank-211\",\"sign\":\"CODE_LINE\",\"why\":\"the code line\"}");
    }

    @Test
    void aFieldThatIsCutOffOrFaintIsNotAcceptedAndSaysSo() {
        FieldReading sure = new FieldReading(
                "date",
                FieldType.DATE,
                Optional.of("2026-03-15"),
                Optional.of("15032026"),
                0.99,
                true,
                List.of(),
                Optional.empty(),
                "figures-2",
                List.of());

        FieldReading cut = FieldFlags.flagged(sure, new FieldUsability("date", true, false, 120, 0.05, true));
        FieldReading faint = FieldFlags.flagged(sure, new FieldUsability("date", true, false, 30, 0.05, false));
        FieldReading absent = FieldFlags.flagged(sure, new FieldUsability("date", false, false, 0, 0, false));

        assertThat(cut.accepted()).isFalse();
        assertThat(cut.flags()).containsExactly(ReadingFlag.CUT_OFF);
        assertThat(cut.why()).containsExactly(ReadingFlag.CUT_OFF.text());
        assertThat(faint.accepted()).isFalse();
        assertThat(faint.flags()).containsExactly(ReadingFlag.TOO_FAINT);
        assertThat(absent.flags()).containsExactly(ReadingFlag.NOT_PRESENT);
        assertThat(FieldFlags.flagged(sure, new FieldUsability("date", true, true, 120, 0.05, false)))
                .isEqualTo(sure);
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
