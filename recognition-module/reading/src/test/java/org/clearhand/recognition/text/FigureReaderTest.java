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

/** What the options of a template do to what the net of figures sees. */
class FigureReaderTest {
    private static final String FIGURES = "0123456789.,/-";

    /** A last 1 that leans is seen as a solidus a little more than as a digit. */
    private static final FrameScores LEANING = Frames.either(FIGURES, "500/", "5001", 0.55);

    @Test
    void whereATemplateSaysHowAmountsAreGroupedALeaningOneIsNoSolidus() {
        assertThat(value(Map.of())).contains("500.00");
        assertThat(value(Map.of(FieldOption.GROUPING.key(), "WESTERN"))).contains("5001.00");
    }

    private static Optional<String> value(Map<String, String> options) {
        TemplateField field = new TemplateField(
                "amount",
                FieldType.COURTESY_AMOUNT,
                1,
                new Zone(0, 0, 1, 1),
                Optional.empty(),
                false,
                true,
                0.95,
                options);
        GreyImage line = DrawnCrop.of(200, 60, 240, pen -> pen.drawLine(20, 10, 20, 50));
        WrittenLine written = new WrittenLine(line, new PixelBox(0, 0, 200, 60));
        return new FigureReader(new FixedNet("figures", LEANING), Optional.empty(), Optional.empty(), SecondLook.OFF)
                .amount(field, new CutField(written.area(), List.of(written), List.of(), true))
                .best()
                .map(FieldHypotheses.Value::value);
    }
}
