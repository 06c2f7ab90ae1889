package org.clearhand.recognition.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextLinesTest {
    private static final double SCALE = 8;

    /** Two lines of upright strokes with a clear gap between them. */
    private static GreyImage block(int secondTop) {
        return DrawnCrop.of(300, 120, 240, pen -> {
            for (int x = 20; x < 280; x += 12) {
                pen.drawLine(x, 15, x, 40);
                pen.drawLine(x, secondTop, x, secondTop + 25);
            }
        });
    }

    @Test
    void aBlockIsCutWhereRowsBetweenItsLinesAreEmpty() {
        List<PixelBox> lines = TextLines.of(block(70), SCALE, 3);

        assertThat(lines).hasSize(2);
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.width()).isEqualTo(300);
            assertThat(line.height()).isBetween(25, 60);
        });
    }

    @Test
    void aBlockWithoutAGapOrWithMoreLinesThanTheTemplateHasIsOneLine() {
        assertThat(TextLines.of(block(38), SCALE, 3)).hasSize(1);
        assertThat(TextLines.of(block(70), SCALE, 1)).hasSize(1);
    }
}
