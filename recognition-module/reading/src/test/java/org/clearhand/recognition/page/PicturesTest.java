package org.clearhand.recognition.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PicturesTest {
    private static GreyImage image(int width, int... levels) {
        byte[] pixels = new byte[levels.length];
        for (int i = 0; i < levels.length; i++) {
            pixels[i] = (byte) levels[i];
        }
        return new GreyImage(width, levels.length / width, pixels);
    }

    @Test
    void quarterTurnsGoClockwise() {
        GreyImage image = image(3, 1, 2, 3, 4, 5, 6);

        assertThat(QuarterTurn.clockwise(image, 1).pixels()).containsExactly(4, 1, 5, 2, 6, 3);
        assertThat(QuarterTurn.clockwise(image, 2).pixels()).containsExactly(6, 5, 4, 3, 2, 1);
        assertThat(QuarterTurn.clockwise(image, -1).pixels()).containsExactly(3, 6, 2, 5, 1, 4);
        assertThat(QuarterTurn.clockwise(image, 4)).isSameAs(image);
    }

    @Test
    void anErasedLineLeavesTheStrokesThatCrossIt() {
        GreyImage crossing = image(
                5, //
                200, 0, 200, 200, 200, //
                0, 0, 0, 0, 0, //
                200, 0, 200, 200, 200);
        Canvas canvas = new Canvas(crossing, new PixelBox(10, 20, 15, 23));

        canvas.eraseRows(21, 22, 10, 15);

        assertThat(canvas.image().at(1, 1)).isZero();
        assertThat(canvas.image().at(3, 1)).isEqualTo(200);
    }

    @Test
    void aLineAtTheEdgeIsFilledFromItsOnlySide() {
        Canvas canvas = new Canvas(image(3, 0, 180, 180), new PixelBox(0, 0, 3, 1));

        canvas.eraseColumns(-2, 1, 0, 1);

        assertThat(canvas.image().at(0, 0)).isEqualTo(180);
    }

    @Test
    void theRegularityOfACodeLineIsTheShareOfWholePitches() {
        List<PixelBox> line = List.of(box(100), box(131), box(163), box(227), box(240));

        assertThat(MicrBandFinder.regularity(line, 10)).isEqualTo(0.75);
    }

    private static PixelBox box(int right) {
        return new PixelBox(right - 10, 0, right, 30);
    }

    @Test
    void aBoxBeyondThePageIsMovedOntoIt() {
        assertThat(new PixelBox(-5, 8, 30, 12).within(20, 10)).isEqualTo(new PixelBox(0, 8, 20, 10));
        assertThat(new PixelBox(50, 50, 60, 60).within(20, 10)).isEqualTo(new PixelBox(19, 9, 20, 10));
    }
}
