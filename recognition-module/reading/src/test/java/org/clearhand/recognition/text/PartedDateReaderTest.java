package org.clearhand.recognition.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.clearhand.recognition.page.GreyImage;
import org.junit.jupiter.api.Test;

class PartedDateReaderTest {
    private static final int WIDTH = 260;
    private static final int HEIGHT = 40;

    /** Remembers which stretches of the line it was shown; sees nothing in them. */
    private static final class Witness implements FieldRecognizer {
        private final List<List<Byte>> shown = new ArrayList<>();

        @Override
        public String modelId() {
            return "witness";
        }

        @Override
        public List<FrameScores> read(List<GreyImage> crops) {
            List<FrameScores> blank = new ArrayList<>();
            for (GreyImage crop : crops) {
                List<Byte> pixels = new ArrayList<>();
                for (byte pixel : crop.pixels()) {
                    pixels.add(pixel);
                }
                shown.add(pixels);
                blank.add(FrameScores.ofLogits(new Alphabet("0123456789"), new float[8][11]));
            }
            return blank;
        }

        @Override
        public void close() {}
    }

    /** Six strokes with five gaps: ten ways to part the line in three, but only eighteen different parts. */
    @Test
    void aPartOfSeveralWaysToPartTheLineIsReadOnce() {
        Witness figures = new Witness();
        Witness words = new Witness();

        new PartedDateReader(figures, Optional.of(words)).read(strokes());

        assertThat(figures.shown).hasSize(18).doesNotHaveDuplicates();
        assertThat(words.shown).hasSize(14).doesNotHaveDuplicates();
    }

    /** Each a little longer than the one before, so that no two parts look the same. */
    private static GreyImage strokes() {
        byte[] pixels = new byte[WIDTH * HEIGHT];
        Arrays.fill(pixels, (byte) 240);
        for (int stroke = 0; stroke < 6; stroke++) {
            for (int y = 8; y < 20 + 2 * stroke; y++) {
                for (int x = 0; x < 3; x++) {
                    pixels[y * WIDTH + 20 + 40 * stroke + x] = 20;
                }
            }
        }
        return new GreyImage(WIDTH, HEIGHT, pixels);
    }
}
