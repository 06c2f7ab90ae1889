package org.clearhand.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CropNormalizerTest {
    private static final int PAPER = 200;
    private static final int INK = 50;

    @Test
    void paperBecomesZeroAndInkOne() {
        byte[] grey = paper(64, 32);
        fill(grey, 64, 8, 16, 0, 32, INK);

        NormalizedCrop crop = CropNormalizer.normalize(grey, 64, 32, 1024);

        assertThat(crop.width()).isEqualTo(64);
        assertThat(crop.frames()).isEqualTo(16);
        assertThat(crop.values()[5 * 64 + 2]).isEqualTo(0f);
        assertThat(crop.values()[5 * 64 + 10]).isCloseTo(1f, within(1e-6f));
    }

    @Test
    void widthIsPaddedWithZerosToWholeFrames() {
        byte[] grey = paper(61, 32);
        fill(grey, 61, 55, 61, 0, 32, INK);

        NormalizedCrop crop = CropNormalizer.normalize(grey, 61, 32, 1024);

        assertThat(crop.contentWidth()).isEqualTo(61);
        assertThat(crop.width()).isEqualTo(64);
        assertThat(Arrays.copyOfRange(crop.values(), 60, 64)).containsExactly(1f, 0f, 0f, 0f);
    }

    @Test
    void shrinkingAveragesTheWholeArea() {
        byte[] grey = paper(192, 96);
        for (int y = 0; y < 96; y++) {
            for (int x = 0; x < 96; x += 3) {
                grey[y * 192 + x] = (byte) INK;
            }
        }

        NormalizedCrop crop = CropNormalizer.normalize(grey, 192, 96, 1024);

        assertThat(crop.width()).isEqualTo(64);
        assertThat(crop.values()[16 * 64 + 10]).isCloseTo(1f / 3, within(1e-3f));
        assertThat(crop.values()[16 * 64 + 40]).isCloseTo(0f, within(1e-4f));
    }

    @Test
    void growingKeepsTheAspectAndStaysBetweenTheLevels() {
        byte[] grey = paper(20, 10);
        fill(grey, 20, 10, 20, 0, 5, INK);

        NormalizedCrop crop = CropNormalizer.normalize(grey, 20, 10, 1024);

        assertThat(crop.width()).isEqualTo(64);
        for (float value : crop.values()) {
            assertThat(value).isBetween(-1e-4f, 1.0001f);
        }
        assertThat(crop.values()[2 * 64 + 60]).isCloseTo(1f, within(1e-6f));
        assertThat(crop.values()[30 * 64 + 60]).isCloseTo(0f, within(1e-6f));
    }

    @Test
    void valuesAreClipped() {
        byte[] grey = paper(200, 32);
        fill(grey, 200, 0, 30, 0, 32, INK);
        fill(grey, 200, 30, 31, 0, 16, 0);
        fill(grey, 200, 32, 34, 0, 32, 255);

        NormalizedCrop crop = CropNormalizer.normalize(grey, 200, 32, 1024);

        assertThat(crop.values()[30]).isEqualTo(1.2f);
        assertThat(crop.values()[33]).isEqualTo(-0.3f);
    }

    @Test
    void blankPaperStaysBlank() {
        byte[] grey = paper(100, 40);
        grey[50] = (byte) (PAPER - 3);

        for (float value : CropNormalizer.normalize(grey, 100, 40, 1024).values()) {
            assertThat(Math.abs(value)).isLessThan(0.3f);
        }
    }

    @Test
    void tooWideCropIsSqueezed() {
        NormalizedCrop crop = CropNormalizer.normalize(paper(3000, 32), 3000, 32, 640);

        assertThat(crop.width()).isEqualTo(640);
    }

    @Test
    void refusesCropsThatAreNotThere() {
        assertThatThrownBy(() -> CropNormalizer.normalize(new byte[10], 4, 3, 640))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CropNormalizer.normalize(new byte[12], 4, 3, 639))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] paper(int width, int height) {
        byte[] grey = new byte[width * height];
        Arrays.fill(grey, (byte) PAPER);
        return grey;
    }

    private static void fill(byte[] grey, int stride, int left, int right, int top, int bottom, int level) {
        for (int y = top; y < bottom; y++) {
            Arrays.fill(grey, y * stride + left, y * stride + right, (byte) level);
        }
    }
}
