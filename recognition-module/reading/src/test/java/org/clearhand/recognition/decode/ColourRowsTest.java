package org.clearhand.recognition.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ColourRowsTest {
    @Test
    void saysOfEveryPixelWhatThePictureSays() {
        Random random = new Random(2);
        for (int type : List.of(
                BufferedImage.TYPE_3BYTE_BGR,
                BufferedImage.TYPE_4BYTE_ABGR,
                BufferedImage.TYPE_INT_RGB,
                BufferedImage.TYPE_BYTE_BINARY,
                BufferedImage.TYPE_BYTE_INDEXED)) {
            BufferedImage picture = new BufferedImage(37, 19, type);
            for (int i = 0; i < 37 * 19; i++) {
                picture.setRGB(i % 37, i / 37, random.nextInt());
            }
            // A part of a larger picture begins elsewhere in its bytes.
            for (BufferedImage image : List.of(picture, picture.getSubimage(5, 3, 21, 11))) {
                ColourRows rows = ColourRows.of(image);
                int[] row = new int[image.getWidth()];
                for (int y = 0; y < image.getHeight(); y++) {
                    rows.read(y, row);
                    assertThat(row).containsExactly(image.getRGB(0, y, row.length, 1, null, 0, row.length));
                }
            }
        }
    }
}
