package org.clearhand.ops.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.clearhand.recognition.page.GreyImage;
import org.junit.jupiter.api.Test;

class RecognizerBenchTest {
    private final List<BenchCrop> crops = PrintedAmounts.draw(7, 1);

    /** Knows the answers by the pictures, and every third one not. */
    private final class Knowing implements Contender {
        @Override
        public String name() {
            return "knowing";
        }

        @Override
        public Work prepare(List<GreyImage> images, Path scratch) {
            return () -> images.stream().map(this::read).toList();
        }

        private String read(GreyImage image) {
            int index = crops.stream().map(BenchCrop::image).toList().indexOf(image);
            return index % 3 == 0 ? "wrong" : crops.get(index).truth().replace(",", "");
        }

        @Override
        public void close() {}
    }

    @Test
    void everyCropIsJudgedByItsOwnReadingHoweverManyThreadsThereAre() throws IOException {
        for (int threads : List.of(1, 3)) {
            RecognizerScore score =
                    new RecognizerBench(crops, BenchField.COURTESY_AMOUNT.comparison(), threads).run(new Knowing());

            assertThat(score.right().count()).isEqualTo(4);
            assertThat(score.right().total()).isEqualTo(7);
            assertThat(score.interval().low()).isLessThan(4.0 / 7);
        }
    }

    /** A net that knows no capitals, and peers that give no values, are judged alike. */
    @Test
    void wordsAreJudgedWithoutTheirCapitals() throws IOException {
        GreyImage image = crops.get(0).image();
        List<BenchCrop> words = List.of(new BenchCrop("a", "Ada Low", image), new BenchCrop("b", "Bea", image));
        Contender reader = new Contender() {
            @Override
            public String name() {
                return "reader";
            }

            @Override
            public Work prepare(List<GreyImage> images, Path scratch) {
                return () -> List.of("ada low", "bee").subList(0, images.size());
            }

            @Override
            public void close() {}
        };

        RecognizerScore score = new RecognizerBench(words, BenchField.TEXT_LINE.comparison(), 1).run(reader);

        assertThat(score.right().count()).isEqualTo(1);
    }

    @Test
    void printedAmountsAreTheSameForTheSameSeed() {
        assertThat(PrintedAmounts.draw(7, 1))
                .usingElementComparator(Comparator.comparing(BenchCrop::truth))
                .containsExactlyElementsOf(crops);
        assertThat(crops).allSatisfy(crop -> assertThat(crop.truth()).matches("[0-9,]+\\.\\d\\d"));
    }
}
