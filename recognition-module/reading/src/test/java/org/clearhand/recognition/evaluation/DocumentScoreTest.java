package org.clearhand.recognition.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearhand.forms.FieldType;
import org.clearhand.forms.TemplateCatalogue;
import org.clearhand.recognition.DocumentReading;
import org.clearhand.recognition.FieldReading;
import org.junit.jupiter.api.Test;

/** Cheques of which the payee is left out of the result where it is doubtful, and the date is not. */
class DocumentScoreTest {
    private static final TemplateCatalogue SHIPPED = TemplateCatalogue.shipped();
    private static final LabelledDocument TRUTH = new LabelledDocument(
            "cheque.png", "in-cts2010-cheque", Map.of("date", "2026-03-10", "payee", "asha specimen"), List.of());

    private static FieldReading field(String name, FieldType type, String value, boolean accepted) {
        return new FieldReading(
                name,
                type,
                Optional.of(value),
                Optional.of(value),
                0.9,
                accepted,
                List.of(),
                Optional.empty(),
                "a-model",
                List.of());
    }

    private static JsonNode scored(LabelledDocument truth, FieldReading... fields) {
        DocumentScore score = new DocumentScore(SHIPPED);
        score.add(
                truth,
                new DocumentReading(
                        SHIPPED.latest("in-cts2010-cheque").map(template -> template.ref()),
                        List.of(),
                        List.of(fields),
                        Optional.empty(),
                        Map.of(),
                        "testing-reader-1"));
        return score.json();
    }

    private static void straightThrough(JsonNode score, int through, int wrong) {
        assertThat(score.path("documents").path("straightThrough").asInt())
                .as("straight through")
                .isEqualTo(through);
        assertThat(score.path("documents").path("straightThroughWrong").asInt())
                .as("wrong among them")
                .isEqualTo(wrong);
    }

    /** Either the label is missing or nothing is written there: somebody should look. */
    @Test
    void whatIsAcceptedWithoutALabelIsCounted() {
        JsonNode score = scored(
                TRUTH,
                field("date", FieldType.DATE, "2026-03-10", true),
                field("accountNumber", FieldType.ACCOUNT_NUMBER, "1", true),
                field("chequeNumber", FieldType.DIGITS, "1", false),
                field("signature", FieldType.SIGNATURE, "true", true));

        assertThat(score.path("documents").path("acceptedUnlabelled").asInt()).isEqualTo(1);
    }

    @Test
    void aDoubtfulTextThatIsLeftOutKeepsNoDocumentBackAndMakesNoneWrong() {
        JsonNode score = scored(
                TRUTH,
                field("date", FieldType.DATE, "2026-03-10", true),
                field("payee", FieldType.PAYEE, "ashe spocimen", false));

        straightThrough(score, 1, 0);
        assertThat(score.path("documents").path("everyFieldRight").asInt()).isEqualTo(1);
        assertThat(score.path("fields").path("payee").path("accepted").asInt(-1))
                .isZero();
    }

    @Test
    void anAcceptedTextCountsLikeEveryOtherField() {
        straightThrough(
                scored(
                        TRUTH,
                        field("date", FieldType.DATE, "2026-03-10", true),
                        field("payee", FieldType.PAYEE, "ashe spocimen", true)),
                1,
                1);
    }

    @Test
    void aDoubtfulFieldThatSomebodyIsAskedAboutKeepsItsDocumentBack() {
        straightThrough(
                scored(
                        TRUTH,
                        field("date", FieldType.DATE, "2026-03-10", false),
                        field("payee", FieldType.PAYEE, "asha specimen", true)),
                0,
                0);
    }

    @Test
    void whatPeopleWereNotSureOfIsNotCounted() {
        LabelledDocument unsure = new LabelledDocument(TRUTH.file(), TRUTH.template(), TRUTH.fields(), List.of("date"));

        JsonNode score = scored(unsure, field("date", FieldType.DATE, "2026-03-11", true));

        straightThrough(score, 1, 0);
        assertThat(score.path("fields").has("date")).isFalse();
    }
}
