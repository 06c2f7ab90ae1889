package org.clearhand.recognition.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import org.clearhand.recognition.QuarantineCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CcittGroup4Test {

    private static void check(byte[] tiff) throws UnreadableDocument {
        for (TiffDirectory page : TiffStructure.check(tiff, DecodeLimits.DEFAULTS)) {
            for (TiffSegment strip : TiffSegment.of(page)) {
                CcittGroup4.check(tiff, (int) strip.offset(), (int) strip.bytes(), strip.width(), strip.rows(), false);
            }
        }
    }

    /** Every run length occurs: the image's row n begins with a run of n, white in even rows, black in odd ones. */
    private static BufferedImage everyRun(int width) {
        BufferedImage image = new BufferedImage(width, 2 * width, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < 2 * width; y++) {
            for (int x = 0; x < width; x++) {
                boolean inRun = x < y / 2;
                image.getRaster().setSample(x, y, 0, inRun == (y % 2 == 0) ? 1 : 0);
            }
        }
        return image;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 64, 100, 2_700})
    void everyRunLengthThatTheJdkWritesIsUnderstood(int width) {
        byte[] tiff = SamplePage.tiff("CCITT T.6", List.of(everyRun(width)));

        assertThatCode(() -> check(tiff)).doesNotThrowAnyException();
    }

    @Test
    void noisyPagesOfAnyWidthAreUnderstood() {
        for (int seed = 0; seed < 60; seed++) {
            int width = 20 + seed * 37;
            BufferedImage page = SamplePage.draw(width, 90, BufferedImage.TYPE_BYTE_BINARY, seed);
            byte[] tiff = SamplePage.tiff("CCITT T.6", List.of(page));
            assertThatCode(() -> check(tiff)).as("seed %d", seed).doesNotThrowAnyException();
        }
    }

    @Test
    void everyCutIsFound() {
        byte[] rows = HostileFiles.ruledRows(100);
        for (int length = 0; length < rows.length - 3; length++) {
            int bytes = length;
            assertThatThrownBy(() -> CcittGroup4.check(rows, 0, bytes, 600, 100, false))
                    .isInstanceOf(UnreadableDocument.class);
        }
    }

    @Test
    void earlyEndOfBlockIsMissingRows() {
        assertThatThrownBy(() -> CcittGroup4.check(HostileFiles.whiteRows(50), 0, 10, 600, 100, false))
                .isInstanceOfSatisfying(
                        UnreadableDocument.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo(QuarantineCode.TRUNCATED));
    }

    @Test
    void randomBitsNeverMakeAPage() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            byte[] noise = new byte[600];
            random.nextBytes(noise);
            assertThatThrownBy(() -> CcittGroup4.check(noise, 0, noise.length, 400, 100, (noise[0] & 1) == 1))
                    .isInstanceOf(UnreadableDocument.class);
        }
    }
}
