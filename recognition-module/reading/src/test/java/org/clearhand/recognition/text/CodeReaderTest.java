package org.clearhand.recognition.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearhand.forms.FieldOption;
import org.clearhand.forms.FieldType;
import org.clearhand.forms.TemplateField;
import org.clearhand.forms.Zone;
import org.clearhand.recognition.page.CutField;
import org.clearhand.recognition.page.DrawnCrop;
import org.clearhand.recognition.page.GreyImage;
import org.clearhand.recognition.page.PixelBox;
import org.clearhand.recognition.page.WrittenLine;
import org.junit.jupiter.api.Test;

/** What becomes of what the nets see in a field with a pattern. */
class CodeReaderTest {
    private static final String BRANCH = "[A-Z]{4}0[A-Z0-9]{6}";
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789 -";
    private static final String FIGURES = "0123456789-R";

    @Test
    void thePatternTellsALetterFromADigitThatLooksLikeIt() {
        // the net sees the letter o, and nearly as well the zero
        FrameScores oOrZero = Frames.either(LETTERS, "hdfco001234", "hdfc0001234", 0.6);

        FieldHypotheses read = read(BRANCH, Optional.empty(), Optional.of(new FixedNet("texts", oOrZero)));

        assertThat(read.best().orElseThrow().value()).isEqualTo("HDFC0001234");
        assertThat(read.modelId()).isEqualTo("texts");
    }

    @Test
    void peopleGroupTheCharacters() {
        FrameScores grouped = Frames.spelling(LETTERS, "hdfc 000 1234", 0.99);

        FieldHypotheses read = read(BRANCH, Optional.empty(), Optional.of(new FixedNet("texts", grouped)));

        assertThat(read.best().orElseThrow().value()).isEqualTo("HDFC0001234");
        assertThat(read.best().orElseThrow().asWritten()).isEqualTo("hdfc 000 1234");
    }

    @Test
    void aPatternWithoutLettersIsForTheNetOfFigures() {
        FieldRecognizer texts = new FixedNet("texts", Frames.spelling(LETTERS, "12-34-56", 0.99));
        FieldRecognizer figures = new FixedNet("figures", Frames.spelling(FIGURES, "12-34-57", 0.99));

        FieldHypotheses read = read("\\d{2}-\\d{2}-\\d{2}", Optional.of(figures), Optional.of(texts));

        assertThat(read.best().orElseThrow().value()).isEqualTo("12-34-57");
        assertThat(read.modelId()).isEqualTo("figures");
    }

    @Test
    void aLetterOfThePatternIsNoSignOfTheNetOfFigures() {
        FieldRecognizer figures = new FixedNet("figures", Frames.spelling(FIGURES, "R123", 0.99));
        FieldRecognizer texts = new FixedNet("texts", Frames.spelling(LETTERS, "r124", 0.99));

        assertThat(read("R\\d{3}", Optional.of(figures), Optional.of(texts))
                        .best()
                        .orElseThrow()
                        .value())
                .isEqualTo("R124");
    }

    @Test
    void whatFitsNoCodeIsNone() {
        FieldRecognizer texts = new FixedNet("texts", Frames.spelling(LETTERS, "hello", 0.999_999_9));

        assertThat(read(BRANCH, Optional.empty(), Optional.of(texts)).best()).isEmpty();
    }

    @Test
    void aBritishPostcodeIsACodeWhateverItsField() {
        FieldRecognizer texts = new FixedNet("texts", Frames.either(LETTERS, "swia 1aa", "sw1a 1aa", 0.6));
        CodeReader reader = new CodeReader(Optional.empty(), Optional.of(texts), SecondLook.OFF);

        assertThat(reader.postcode(field(FieldType.POSTCODE, FieldOption.COUNTRY, "GB"), cut())
                        .flatMap(FieldHypotheses::best)
                        .orElseThrow()
                        .value())
                .isEqualTo("SW1A 1AA");
        assertThat(reader.postcode(field(FieldType.POSTCODE, FieldOption.COUNTRY, "US"), cut()))
                .isEmpty();
    }

    private static FieldHypotheses read(
            String pattern, Optional<FieldRecognizer> figures, Optional<FieldRecognizer> texts) {
        return new CodeReader(figures, texts, SecondLook.OFF)
                .read(field(FieldType.CODE, FieldOption.PATTERN, pattern), cut())
                .orElseThrow();
    }

    private static CutField cut() {
        GreyImage line = DrawnCrop.of(200, 40, 240, pen -> pen.drawLine(60, 8, 60, 32));
        PixelBox area = new PixelBox(0, 0, 200, 40);
        return new CutField(area, List.of(new WrittenLine(line, area)), List.of(), true);
    }

    private static TemplateField field(FieldType type, FieldOption option, String value) {
        return new TemplateField(
                "field",
                type,
                1,
                new Zone(0, 0, 1, 1),
                Optional.empty(),
                false,
                true,
                0.9,
                Map.of(option.key(), value));
    }
}
