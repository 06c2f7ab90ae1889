package org.clearhand.training.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import org.clearhand.training.draw.GreyImage;
import org.junit.jupiter.api.Test;

/** Lines of posts, 64 rows high, on white paper. */
class CutLineTest {
    private static final int WIDTH = 400;
    private static final int HEIGHT = 64;

    private final byte[] pixels = new byte[WIDTH * HEIGHT];

    CutLineTest() {
        Arrays.fill(pixels, (byte) 250);
    }

    @Test
    void wideGapsPartTheWords() {
        word(20, 3);
        word(120, 5);

        Optional<CutLine> line = CutLine.of(image(), "abc defgh");

        assertThat(line).hasValueSatisfying(cut -> {
            Sample second = cut.part(1, 1);
            assertThat(second.text()).isEqualTo("defgh");
            assertThat(second.image().width()).isBetween(80, 140);
        });
    }

    @Test
    void aGapInsideAWordThatIsAsWideLeavesDoubt() {
        word(20, 3);
        word(105, 2);
        word(174, 3);

        assertThat(CutLine.of(image(), "abc defgh")).isEmpty();
    }

    @Test
    void wordsThatCannotBeSoWideAreCutElsewhere() {
        word(20, 1);
        word(80, 12);

        assertThat(CutLine.of(image(), "abcdefgh i")).isEmpty();
        assertThat(CutLine.of(image(), "a bcdefghijklm")).isPresent();
    }

    private void word(int left, int letters) {
        for (int i = 0; i < letters; i++) {
            for (int y = 15; y < 50; y++) {
                for (int x = left + 16 * i; x < left + 16 * i + 10; x++) {
                    pixels[y * WIDTH + x] = 10;
                }
            }
        }
    }

    private GreyImage image() {
        return new GreyImage(WIDTH, HEIGHT, pixels.clone());
    }
}
