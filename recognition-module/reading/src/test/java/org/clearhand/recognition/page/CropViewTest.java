package org.clearhand.recognition.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CropViewTest {
    /** Two upright strokes on white paper. */
    private static GreyImage strokes() {
        byte[] pixels = new byte[80 * 20];
        Arrays.fill(pixels, (byte) 250);
        for (int y = 2; y < 18; y++) {
            for (int x : new int[] {20, 21, 22, 60, 61, 62}) {
                pixels[y * 80 + x] = 10;
            }
        }
        return new GreyImage(80, 20, pixels);
    }

    private static int ink(GreyImage picture, int fromColumn, int toColumn) {
        int ink = 0;
        for (int y = 0; y < picture.height(); y++) {
            for (int x = fromColumn; x < toColumn; x++) {
                ink += 250 - Math.min(250, picture.at(x, y));
            }
        }
        return ink;
    }

    @ParameterizedTest
    @EnumSource
    void everyViewKeepsAllInkAndItsOrder(CropView view) {
        GreyImage crop = strokes();
        GreyImage seen = view.of(crop);

        int half = seen.width() / 2;
        double scale = seen.width() / 80.0 * seen.height() / 20.0;
        int all = ink(crop, 0, 80);
        assertThat(ink(seen, 0, half)).isBetween(all / 2 * 80 / 100, (int) (all / 2.0 * Math.max(1, scale) * 1.25));
        assertThat(ink(seen, half, seen.width()))
                .isBetween(all / 2 * 80 / 100, (int) (all / 2.0 * Math.max(1, scale) * 1.25));
        if (CropView.SECOND_LOOKS.contains(view) || CropView.LOOKS_AT_FIGURES.contains(view)) {
            assertThat(seen.width() == 80 && Arrays.equals(seen.pixels(), crop.pixels()))
                    .as("something changes")
                    .isFalse();
        }
    }

    @Test
    void aQuietViewHasNoSpecks() {
        GreyImage specks = DrawnCrop.of(120, 40, 240, pen -> {
            for (int x = 5; x < 115; x += 6) {
                pen.fillRect(x, x % 30 + 5, 1, 1);
            }
        });

        assertThat(DrawnCrop.dark(CropView.LOOSE.of(specks), new PixelBox(0, 0, 120, 40), 200))
                .isPositive();
        assertThat(DrawnCrop.dark(CropView.QUIET_LOOSE.of(specks), new PixelBox(0, 0, 120, 40), 200))
                .isZero();
    }

    @Test
    void closeTakesTheRoomAboveAndBelowAndNoColumn() {
        GreyImage crop = DrawnCrop.of(300, 100, 240, pen -> {
            pen.drawLine(60, 45, 60, 75);
            pen.drawLine(200, 45, 200, 75);
        });

        GreyImage close = CropView.CLOSE.of(crop);

        assertThat(close.width()).isEqualTo(300);
        assertThat(close.height()).isBetween(34, 50);
        assertThat(DrawnCrop.dark(close, new PixelBox(0, 0, 300, close.height()), 128))
                .isEqualTo(DrawnCrop.dark(crop, new PixelBox(0, 0, 300, 100), 128));
    }
}
