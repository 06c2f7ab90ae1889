package org.clearhand.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.clearhand.forms.TemplateRef;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The samples drawn for this project: colour and bilevel, all file types. */
class DrawnSamplesTest {
    private static final System.Logger LOG = System.getLogger(DrawnSamplesTest.class.getName());
    private static Optional<ChequeReader> reader = Optional.empty();

    @BeforeAll
    static void load() {
        reader = Optional.of(new ChequeReader());
    }

    @AfterAll
    static void close() {
        reader.ifPresent(ChequeReader::close);
    }

    @ParameterizedTest
    @ValueSource(strings = {"us-personal-cheque", "in-cts2010-cheque"})
    void everySampleIsRecognisedItsCodeLineReadAndNothingWrongAccepted(String template) throws IOException {
        ReadingScore score = new ReadingScore();
        int documents = 0;
        for (LabelledDocument document :
                LabelledDocument.parse(new String(resource(template, "labels.jsonl"), StandardCharsets.UTF_8))) {
            score.add(
                    document,
                    reader.orElseThrow()
                            .read(
                                    resource(template, document.file()),
                                    ReadRequest.plain().withFileName(document.file())));
            documents++;
        }

        LOG.log(System.Logger.Level.INFO, "{0}: {1}", template, score);
        assertThat(documents).isGreaterThanOrEqualTo(3);
        assertThat(score.wrongTemplate()).isEmpty();
        assertThat(score.acceptedWrong()).isEmpty();
        assertThat(score.right("micr")).isGreaterThanOrEqualTo(documents - 1);
    }

    /** Something is seen in every field that is filled: a field cut from the wrong place, or erased with its box, would stay empty. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "change-of-address",
                "cn22",
                "cn23",
                "deposit-slip",
                "in-cts2010-cheque",
                "money-order",
                "uk-cheque",
                "us-business-cheque",
                "us-personal-cheque"
            })
    void noFieldThatIsFilledStaysEmptyOnEverySample(String template) throws IOException {
        Map<String, Integer> filled = new TreeMap<>();
        Map<String, Integer> seen = new TreeMap<>();
        for (LabelledDocument document :
                LabelledDocument.parse(new String(resource(template, "labels.jsonl"), StandardCharsets.UTF_8))) {
            DocumentReading reading =
                    reader.orElseThrow().read(resource(template, document.file()), ReadRequest.plain());
            for (FieldReading field : reading.fields()) {
                boolean unread = field.why().contains(FieldReading.NOT_READ);
                if (!unread && isFilled(document.fields().get(field.name()))) {
                    filled.merge(field.name(), 1, Integer::sum);
                    seen.merge(field.name(), isFilled(field.asWritten().orElse("")) ? 1 : 0, Integer::sum);
                }
            }
        }

        assertThat(filled).isNotEmpty();
        assertThat(filled.keySet().stream()
                        .filter(name -> filled.getOrDefault(name, 0) >= 2 && seen.getOrDefault(name, 0) == 0)
                        .toList())
                .isEmpty();
    }

    /** A net of any words finds a word in every speck. */
    @ParameterizedTest
    @ValueSource(strings = {"change-of-address", "cn22", "cn23"})
    void noTextIsReadOnAFormThatNobodyFilled(String template) throws IOException {
        DocumentReading reading = reader.orElseThrow().read(blank(template), ReadRequest.plain());

        assertThat(reading.template().map(TemplateRef::id)).contains(template);
        assertThat(reading.fields().stream()
                        .filter(field -> field.type().isFreeText())
                        .filter(field -> field.asWritten().isPresent())
                        .map(FieldReading::name)
                        .toList())
                .isEmpty();
    }

    private static byte[] blank(String template) throws IOException {
        try (InputStream stream = DrawnSamplesTest.class.getResourceAsStream("/templates/" + template + "/blank.png")) {
            assertThat(stream).isNotNull();
            return stream.readAllBytes();
        }
    }

    private static boolean isFilled(@Nullable String value) {
        return value != null && !value.isEmpty() && !value.equals("false");
    }

    @Test
    void thePreviewIsAPngAndEveryBoxLiesOnIt() throws IOException {
        DocumentReading reading = reader.orElseThrow()
                .read(
                        resource("in-cts2010-cheque", "in-cts2010-cheque-000.jpg"),
                        ReadRequest.plain().withPreview());

        PageSummary page = reading.pages().get(0);
        assertThat(page.preview()).hasValueSatisfying(png -> assertThat(png).startsWith(0x89, 'P', 'N', 'G'));
        assertThat(page.previewWidthPixels()).isBetween(1000, 2000);
        assertThat(reading.fields())
                .isNotEmpty()
                .allSatisfy(field -> assertThat(field.box()).hasValueSatisfying(box -> {
                    assertThat(box.x()).isGreaterThanOrEqualTo(0);
                    assertThat(box.y()).isGreaterThanOrEqualTo(0);
                    assertThat(box.x() + box.width()).isLessThanOrEqualTo(page.previewWidthPixels() + 1);
                    assertThat(box.y() + box.height()).isLessThanOrEqualTo(page.previewHeightPixels() + 1);
                }));
        assertThat(reading.microsByStep()).containsOnlyKeys(ReadingStep.values());
    }

    @Test
    void whatIsNoDocumentComesBackWithAProblem() {
        DocumentReading reading = reader.orElseThrow()
                .read(
                        "not a picture".getBytes(StandardCharsets.US_ASCII),
                        ReadRequest.plain().withFileName("x.tif"));

        assertThat(reading.problem())
                .hasValueSatisfying(problem -> assertThat(problem.code()).isEqualTo(QuarantineCode.TYPE_MISMATCH));
        assertThat(reading.fields()).isEmpty();
    }

    private static byte[] resource(String template, String name) throws IOException {
        try (InputStream stream =
                DrawnSamplesTest.class.getResourceAsStream("/templates/" + template + "/samples/" + name)) {
            assertThat(stream).as(name).isNotNull();
            return stream.readAllBytes();
        }
    }
}
