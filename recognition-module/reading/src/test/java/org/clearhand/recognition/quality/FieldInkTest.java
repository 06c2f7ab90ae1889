package org.clearhand.recognition.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.clearhand.forms.FieldType;
import org.clearhand.forms.TemplateField;
import org.clearhand.forms.Zone;
import org.clearhand.recognition.decode.PageImage;
import org.clearhand.recognition.page.CutField;
import org.clearhand.recognition.page.GreyImage;
import org.clearhand.recognition.page.PixelBox;
import org.clearhand.recognition.page.UprightPage;
import org.clearhand.recognition.page.WrittenLine;
import org.junit.jupiter.api.Test;

/** Usability of fields on a drawn page of 400 x 200 pixels with a row of upright strokes. */
class FieldInkTest {
    private static final int WIDTH = 400;
    private static final int HEIGHT = 200;
    private static final int PAPER = 235;
    private static final TemplateField PAYEE = new TemplateField(
            "payee", FieldType.PAYEE, 1, new Zone(1, 1, 10, 5), Optional.empty(), true, false, 1, Map.of());

    @Test
    void darkWritingInTheMiddleIsPresentAndReadable() {
        FieldUsability usability = usability(strokes(100, 200, 40), new PixelBox(80, 60, 220, 120));

        assertThat(usability.present()).isTrue();
        assertThat(usability.readable()).isTrue();
        assertThat(usability.cutOff()).isFalse();
        assertThat(usability.contrast()).isEqualTo(PAPER - 40);
    }

    @Test
    void anEmptyFieldIsNeitherPresentNorReadable() {
        FieldUsability usability = usability(strokes(0, 0, 40), new PixelBox(80, 60, 220, 120));

        assertThat(usability.present()).isFalse();
        assertThat(usability.readable()).isFalse();
    }

    @Test
    void faintWritingIsPresentButNotReadable() {
        FieldUsability usability = usability(strokes(100, 200, PAPER - 36), new PixelBox(80, 60, 220, 120));

        assertThat(usability.present()).isTrue();
        assertThat(usability.readable()).isFalse();
        assertThat(usability.cutOff()).isFalse();
    }

    @Test
    void writingThatRunsIntoThePicturesEdgeIsCutOffAndNotReadable() {
        FieldUsability usability = usability(strokes(300, WIDTH, 40), new PixelBox(280, 60, WIDTH, 120));

        assertThat(usability.present()).isTrue();
        assertThat(usability.cutOff()).isTrue();
        assertThat(usability.readable()).isFalse();
    }

    @Test
    void writingThatEndsBeforeTheEdgeIsWholeAlthoughItsFieldIsNot() {
        FieldUsability usability = usability(strokes(300, WIDTH - 20, 40), new PixelBox(280, 60, WIDTH, 120));

        assertThat(usability.cutOff()).isFalse();
        assertThat(usability.readable()).isTrue();
    }

    /** Upright strokes 3 pixels thick, one in ten columns, and a stroke through their middle, which ends at {@code to}. */
    private static byte[] strokes(int from, int to, int level) {
        byte[] pixels = new byte[WIDTH * HEIGHT];
        Arrays.fill(pixels, (byte) PAPER);
        for (int y = 70; y < 110; y++) {
            for (int x = from; x < to; x++) {
                if ((x - from) % 10 < 3 || Math.abs(y - 90) < 2) {
                    pixels[y * WIDTH + x] = (byte) level;
                }
            }
        }
        return pixels;
    }

    private static FieldUsability usability(byte[] pixels, PixelBox box) {
        UprightPage page =
                UprightPage.of(new PageImage(1, WIDTH, HEIGHT, pixels, Optional.empty(), OptionalDouble.empty()));
        GreyImage cut = page.grey().cut(box);
        return FieldInk.of(PAYEE, new CutField(box, List.of(new WrittenLine(cut, box)), List.of(), true), page);
    }
}
