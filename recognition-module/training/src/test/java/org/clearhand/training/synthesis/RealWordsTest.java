package org.clearhand.training.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.clearhand.training.draw.GreyImage;
import org.junit.jupiter.api.Test;

/** Lines of posts, 64 rows high, on white paper. */
class RealWordsTest {
    private static final int WIDTH = 500;
    private static final int HEIGHT = 64;

    private static GreyImage line(int... lefts) {
        byte[] pixels = new byte[WIDTH * HEIGHT];
        Arrays.fill(pixels, (byte) 250);
        for (int left : lefts) {
            for (int letter = 0; letter < 4; letter++) {
                for (int y = 15; y < 50; y++) {
                    int from = y * WIDTH + left + 16 * letter;
                    Arrays.fill(pixels, from, from + 10, (byte) 10);
                }
            }
        }
        return new GreyImage(WIDTH, HEIGHT, pixels);
    }

    @Test
    void everyCropIsSomeNeighbouringWordsAndAsWideAsThey() {
        RealWords words = new RealWords(
                List.of(new Sample(line(20, 140, 260), "some neat word"), new Sample(line(20, 75), "with doubt")), 2);
        SplittableRandom random = new SplittableRandom(4);

        List<Sample> crops =
                Stream.generate(() -> words.next(random)).limit(200).toList();

        assertThat(words.lines()).isEqualTo(1);
        assertThat(crops)
                .extracting(Sample::text)
                .containsOnly("some", "neat", "word", "some neat", "neat word")
                .doesNotContain("some neat word");
        assertThat(crops)
                .allSatisfy(crop -> assertThat(
                                (double) crop.image().width() / crop.image().height())
                        .isBetween(
                                crop.text().contains(" ") ? 2.0 : 0.8,
                                crop.text().contains(" ") ? 6.0 : 3.0));
    }

    @Test
    void linesThatCannotBeCutAreNoSource() {
        assertThatThrownBy(() -> new RealWords(List.of(new Sample(line(20, 75), "with doubt")), 2))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
