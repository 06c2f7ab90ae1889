package org.clearhand.recognition.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A line of ten characters a hundred pixels from the left, one every 25 pixels. */
class CodelineEndsTest {
    private static final double PITCH = 25;
    private static final PixelBox LINE = new PixelBox(100, 50, 350, 74);

    private static PixelBox withInk(PixelBox... boxes) {
        List<InkPart> parts =
                List.of(boxes).stream().map(box -> new InkPart(box, 1)).toList();
        return CodelineEnds.withJoinedInk(LINE, parts, PITCH);
    }

    @Test
    void charactersThatAStampJoinsBelongToTheLine() {
        PixelBox stamp = new PixelBox(380, 20, 480, 80);

        assertThat(withInk(stamp)).isEqualTo(new PixelBox(100, 50, 480, 74));
    }

    /** One after the other. */
    @Test
    void theLineGoesOnFromWhatWasJoined() {
        assertThat(withInk(new PixelBox(520, 49, 540, 74), new PixelBox(420, 49, 440, 74)))
                .isEqualTo(new PixelBox(100, 50, 540, 74));
        assertThat(withInk(new PixelBox(10, 49, 30, 74), new PixelBox(60, 49, 80, 74)))
                .isEqualTo(new PixelBox(10, 50, 350, 74));
    }

    @Test
    void whatIsLowOrFarAwayDoesNot() {
        PixelBox dash = new PixelBox(360, 60, 380, 66);
        PixelBox above = new PixelBox(360, 20, 380, 60);
        PixelBox far = new PixelBox(480, 49, 500, 74);

        assertThat(withInk(dash, above, far)).isEqualTo(LINE);
    }

    @Test
    void aSignatureIsNotFollowedForEver() {
        assertThat(withInk(new PixelBox(360, 0, 2000, 100)).right()).isEqualTo(350 + 12 * 25);
    }
}
