package org.clearhand.recognition.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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

/** What the options of a template do to what the net of figures sees. */
class FigureReaderTest {
    private static final String FIGURES = "0123456789.,/-";

    private static final CutField CUT = cut();

    /** A last 1 that leans is seen as a solidus a little more than as a digit. */
    private static final FrameScores LEANING = Frames.either(FIGURES, "500/", "5001", 0.55);

    @Test
    void whereATemplateSaysHowAmountsAreGroupedALeaningOneIsNoSolidus() {
        assertThat(value(Map.of())).contains("500.00");
        assertThat(value(Map.of(FieldOption.GROUPING.key(), "WESTERN"))).contains("5001.00");
    }

    /** The geometric mean of what both nets hold likely, the first one twice: (0.9 * 0.9 * p)^(1/3) against (0.1 * 0.1 * (1 - p))^(1/3), with a few parts in a hundred for others. */
    @Test
    void whatOneNetIsSureOfCountsTwiceWhatAnotherSeesInIt() {
        FrameScores sure = Frames.either(FIGURES, "5001", "5007", 0.9);

        assertThat(confidence(sure, Frames.either(FIGURES, "5001", "5007", 0.9)))
                .isCloseTo(0.9, within(0.04));
        assertThat(confidence(sure, Frames.either(FIGURES, "5001", "5007", 0.2)))
                .isBetween(0.62, 0.74);
    }

    @Test
    void whatOneNetIsCertainOfStandsAlone() {
        FrameScores certain = Frames.either(FIGURES, "5001", "5007", 0.99);

        assertThat(confidence(certain, Frames.either(FIGURES, "5001", "5007", 0.2)))
                .isCloseTo(0.99, within(0.04));
    }

    private static double confidence(FrameScores first, FrameScores second) {
        FigureReader reader = new FigureReader(
                new FixedNet("figures", first),
                Optional.of(new FixedNet("second", second)),
                Optional.empty(),
                SecondLook.DOUBTFUL);
        return reader.amount(amount(Map.of()), CUT).best().orElseThrow().probability();
    }

    private static Optional<String> value(Map<String, String> options) {
        return new FigureReader(new FixedNet("figures", LEANING), Optional.empty(), Optional.empty(), SecondLook.OFF)
                .amount(amount(options), CUT)
                .best()
                .map(FieldHypotheses.Value::value);
    }

    private static TemplateField amount(Map<String, String> options) {
        return new TemplateField(
                "amount",
                FieldType.COURTESY_AMOUNT,
                1,
                new Zone(0, 0, 1, 1),
                Optional.empty(),
                false,
                true,
                0.95,
                options);
    }

    private static CutField cut() {
        GreyImage line = DrawnCrop.of(200, 60, 240, pen -> pen.drawLine(20, 10, 20, 50));
        WrittenLine written = new WrittenLine(line, new PixelBox(0, 0, 200, 60));
        return new CutField(written.area(), List.of(written), List.of(), true);
    }
}
