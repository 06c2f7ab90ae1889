package org.clearhand.recognition.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearhand.forms.FieldType;
import org.clearhand.forms.TemplateField;
import org.clearhand.forms.Zone;
import org.clearhand.recognition.WordReading;
import org.clearhand.recognition.page.CutField;
import org.clearhand.recognition.page.DrawnCrop;
import org.clearhand.recognition.page.GreyImage;
import org.clearhand.recognition.page.PixelBox;
import org.clearhand.recognition.page.WrittenLine;
import org.junit.jupiter.api.Test;

/** What the reader of words shows its net, and how often. */
class LegalAmountReaderTest {
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz ";
    private static final int HEIGHT = 100;

    private final List<GreyImage> seen = new ArrayList<>();

    @Test
    void wordsAreShownCutClose() {
        read(SecondLook.OFF, 0.999_99);

        assertThat(seen).singleElement().satisfies(crop -> {
            assertThat(crop.height()).isBetween(34, 50);
            assertThat(crop.width()).isEqualTo(300);
        });
    }

    @Test
    void aLineInDoubtIsLookedAtFourTimesAndASureOneOnce() {
        read(SecondLook.DOUBTFUL, 0.7);
        assertThat(seen).hasSize(4);

        seen.clear();
        read(SecondLook.DOUBTFUL, 0.999_99);
        assertThat(seen).hasSize(1);
    }

    @Test
    void everyLookHasAnEqualSay() {
        List<String> answers = List.of("two", "ten", "ten", "ten");
        LegalAmountReader reader =
                new LegalAmountReader(net(crop -> answers.get(seen.size() - 1), 0.99), SecondLook.ALWAYS);

        FieldHypotheses read = reader.read(field(), cut(300));

        assertThat(read.best()).map(FieldHypotheses.Value::value).contains("10.00");
        assertThat(read.best().map(FieldHypotheses.Value::probability).orElse(0.0))
                .isBetween(0.6, 0.8);
    }

    @Test
    void anAmountOnTwoLinesKnowsWhereItsWordsStand() {
        List<String> lines = List.of("two", "hundred");
        LegalAmountReader reader =
                new LegalAmountReader(net(crop -> lines.get(crop.width() > 300 ? 1 : 0), 0.999_99), SecondLook.OFF);

        FieldHypotheses read = reader.read(field(), cut(300, 400));

        assertThat(read.best()).map(FieldHypotheses.Value::value).contains("200.00");
        assertThat(WordReading.of(read.characters())).hasSize(2).allSatisfy(word -> {
            assertThat(word.word()).isEqualTo(lines.get(word.line()));
            assertThat(word.left()).isLessThan(0.2);
            assertThat(word.right()).isGreaterThan(0.8);
        });
    }

    private void read(SecondLook again, double sureness) {
        new LegalAmountReader(net(crop -> "ten", sureness), again).read(field(), cut(300));
    }

    private FieldRecognizer net(java.util.function.Function<GreyImage, String> says, double sureness) {
        return new FieldRecognizer() {
            @Override
            public String modelId() {
                return "words";
            }

            @Override
            public List<FrameScores> read(List<GreyImage> crops) {
                seen.addAll(crops);
                return crops.stream()
                        .map(crop -> Frames.spelling(ALPHABET, says.apply(crop), sureness))
                        .toList();
            }

            @Override
            public void close() {}
        };
    }

    private static CutField cut(int... widths) {
        List<WrittenLine> lines = new ArrayList<>();
        for (int width : widths) {
            GreyImage line = DrawnCrop.of(width, HEIGHT, 240, pen -> {
                pen.drawLine(60, 45, 60, 75);
                pen.drawLine(200, 45, 200, 75);
            });
            lines.add(new WrittenLine(line, new PixelBox(0, 0, width, HEIGHT)));
        }
        return new CutField(lines.get(0).area(), lines, List.of(), true);
    }

    private static TemplateField field() {
        return new TemplateField(
                "legalAmount",
                FieldType.LEGAL_AMOUNT,
                1,
                new Zone(0, 0, 1, 1),
                Optional.empty(),
                false,
                true,
                0.95,
                Map.of());
    }
}
