package org.clearhand.recognition.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearhand.forms.FieldType;
import org.clearhand.forms.TemplateField;
import org.clearhand.forms.Zone;
import org.clearhand.recognition.page.CutField;
import org.clearhand.recognition.page.DrawnCrop;
import org.clearhand.recognition.page.GreyImage;
import org.clearhand.recognition.page.PixelBox;
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

        FieldHypotheses read = reader.read(field(), cut());

        assertThat(read.best()).map(FieldHypotheses.Value::value).contains("10.00");
        assertThat(read.best().map(FieldHypotheses.Value::probability).orElse(0.0))
                .isBetween(0.6, 0.8);
    }

    private void read(SecondLook again, double sureness) {
        new LegalAmountReader(net(crop -> "ten", sureness), again).read(field(), cut());
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

    private static CutField cut() {
        GreyImage line = DrawnCrop.of(300, HEIGHT, 240, pen -> {
            pen.drawLine(60, 45, 60, 75);
            pen.drawLine(200, 45, 200, 75);
        });
        return new CutField(new PixelBox(0, 0, 300, HEIGHT), List.of(line), List.of(), true);
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
