package org.clearhand.recognition.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.clearhand.forms.FieldOption;
import org.clearhand.forms.FieldType;
import org.clearhand.forms.TemplateField;
import org.clearhand.forms.Zone;
import org.clearhand.recognition.ReadingFlag;
import org.clearhand.recognition.WordReading;
import org.clearhand.recognition.page.CutField;
import org.clearhand.recognition.page.DrawnCrop;
import org.clearhand.recognition.page.GreyImage;
import org.clearhand.recognition.page.PixelBox;
import org.clearhand.recognition.page.WrittenLine;
import org.junit.jupiter.api.Test;

/** What becomes of what a net of words sees in a field of any text. */
class FreeTextReaderTest {
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789 :";
    private static final CharacterModel CHARACTERS =
            CharacterModelTest.of(3, 1, List.of("ada nemo", "12 mill lane", "nowhere", "robin"));
    private static final GreyImage LINE = DrawnCrop.of(200, 40, 240, pen -> pen.drawLine(60, 8, 60, 32));

    private final List<GreyImage> seen = new ArrayList<>();

    /** A net that says these texts, one a crop, again and again. */
    private FreeTextReader reader(double sureness, String... says) {
        FieldRecognizer net = net(crop -> {
            seen.add(crop);
            return Frames.spelling(ALPHABET, says[(seen.size() - 1) % says.length], sureness);
        });
        return new FreeTextReader(net, CHARACTERS, SecondLook.OFF);
    }

    private static FieldRecognizer net(Function<GreyImage, FrameScores> sees) {
        return new FieldRecognizer() {
            @Override
            public String modelId() {
                return "words";
            }

            @Override
            public List<FrameScores> read(List<GreyImage> crops) {
                return crops.stream().map(sees).toList();
            }

            @Override
            public void close() {}
        };
    }

    private static TemplateField field(FieldType type, Map<String, String> options) {
        return new TemplateField("field", type, 1, new Zone(0, 0, 1, 1), Optional.empty(), false, true, 0.9, options);
    }

    private static CutField cut(List<GreyImage> lines, List<GreyImage> cells) {
        PixelBox area = new PixelBox(0, 0, 200, 40);
        return new CutField(
                area, lines.stream().map(line -> new WrittenLine(line, area)).toList(), cells, true);
    }

    private static String value(FieldHypotheses read) {
        return read.best().orElseThrow().value();
    }

    @Test
    void aTextIsReadWithTheConfidenceOfItsLineAndItsCharactersInTheirPlaces() {
        FieldHypotheses read = reader(0.999, "ada nemo")
                .read(field(FieldType.PAYEE, Map.of()), cut(List.of(LINE), List.of()), Optional.empty());

        assertThat(value(read)).isEqualTo("ada nemo");
        assertThat(read.best().orElseThrow().probability()).isGreaterThan(0.9);
        assertThat(read.characters()).hasSize(8);
    }

    @Test
    void theLinesOfAnAddressAreJoinedByLineBreaks() {
        FieldHypotheses read = reader(0.999, "12 mill lane", "nowhere")
                .read(field(FieldType.ADDRESS, Map.of()), cut(List.of(LINE, LINE), List.of()), Optional.empty());

        assertThat(value(read)).isEqualTo("12 mill lane\nnowhere");
        assertThat(WordReading.of(read.characters()))
                .extracting(word -> word.line() + " " + word.word())
                .containsExactly("0 12", "0 mill", "0 lane", "1 nowhere");
    }

    @Test
    void anEmptyCellIsASpaceAndThereIsNoneInAWordOfCells() {
        GreyImage row = DrawnCrop.of(205, 40, 240, pen -> {
            for (int cell : new int[] {0, 1, 3, 4}) {
                pen.drawLine(22 + 40 * cell, 8, 22 + 40 * cell, 32);
            }
        });
        List<GreyImage> cells = List.of(LINE, LINE, LINE, LINE, LINE);

        FieldHypotheses read = reader(0.6, "12", "a b")
                .read(field(FieldType.ADDRESS, Map.of()), cut(List.of(row), cells), Optional.empty());

        assertThat(seen).hasSize(2);
        assertThat(value(read)).startsWith("12 a").doesNotEndWith("a b").containsOnlyOnce(" ");
    }

    @Test
    void aValueOfTheListIsWrittenAsThereAndAnyOtherTextIsFlagged() {
        Lexicon list = Lexicon.of(List.of("Ada NEMO", "Robin"));
        CutField line = cut(List.of(LINE), List.of());
        TemplateField name = field(FieldType.NAME, Map.of());

        FieldHypotheses listed = reader(0.999, "ada nemo").read(name, line, Optional.of(list));
        FieldHypotheses other = reader(0.999, "ida remo").read(name, line, Optional.of(list));

        assertThat(value(listed)).isEqualTo("Ada NEMO");
        assertThat(listed.flags()).doesNotContain(ReadingFlag.NOT_LISTED);
        assertThat(value(other)).isEqualTo("ida remo");
        assertThat(other.flags()).contains(ReadingFlag.NOT_LISTED);
    }

    @Test
    void aPrintedLabelIsWrittenButNoPartOfTheValue() {
        FieldHypotheses read = reader(0.999, "name: robin")
                .read(
                        field(FieldType.NAME, Map.of(FieldOption.PRINTED.key(), "NAME")),
                        cut(List.of(LINE), List.of()),
                        Optional.empty());

        assertThat(value(read)).isEqualTo("robin");
        assertThat(read.best().orElseThrow().asWritten()).isEqualTo("name: robin");
    }

    @Test
    void runningTextIsReadAsItsLanguageHasIt() {
        FrameScores doubtful = Frames.either(ALPHABET, "dans la naison", "dans la maison", 0.6);
        FreeTextReader reader = new FreeTextReader(net(crop -> doubtful), CHARACTERS, SecondLook.OFF);
        CutField line = cut(List.of(LINE), List.of());

        FieldHypotheses any = reader.read(field(FieldType.TEXT_LINE, Map.of()), line, Optional.empty());
        FieldHypotheses french =
                reader.read(field(FieldType.TEXT_LINE, Map.of("language", "fr")), line, Optional.empty());

        assertThat(value(any)).isEqualTo("dans la naison");
        assertThat(value(french)).isEqualTo("dans la maison");
    }

    @Test
    void nothingIsReadWhereNoCharacterIsSeen() {
        FieldHypotheses read = reader(0.999, "")
                .read(field(FieldType.NAME, Map.of()), cut(List.of(LINE), List.of()), Optional.empty());

        assertThat(read.best()).isEmpty();
    }
}
