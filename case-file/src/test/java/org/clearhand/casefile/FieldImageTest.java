package org.clearhand.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class FieldImageTest {
    /** A white page of 100 x 60 with one black pixel at (30, 20). */
    private static byte[] page() throws IOException {
        BufferedImage page = new BufferedImage(100, 60, BufferedImage.TYPE_BYTE_GRAY);
        page.createGraphics().fillRect(0, 0, 100, 60);
        page.setRGB(30, 20, 0xff000000);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(page, "png", bytes);
        return bytes.toByteArray();
    }

    private static BufferedImage cut(FieldBox box, double margin) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(FieldImage.cut(page(), box, margin)));
    }

    @Test
    void theBoxIsCutWithItsMargin() throws IOException {
        BufferedImage field = cut(new FieldBox(1, 25, 15, 20, 10), 0.5);

        assertThat(field.getWidth()).isEqualTo(30);
        assertThat(field.getHeight()).isEqualTo(20);
        assertThat(field.getRGB(10, 10)).isEqualTo(0xff000000);
        assertThat(field.getRGB(9, 10)).isEqualTo(0xffffffff);
    }

    @Test
    void partsOfPixelsAreWhole() throws IOException {
        BufferedImage field = cut(new FieldBox(1, 29.6, 19.6, 0.8, 0.8), 0);

        assertThat(field.getWidth()).isEqualTo(2);
        assertThat(field.getRGB(1, 1)).isEqualTo(0xff000000);
    }

    @Test
    void theMarginEndsAtThePagesEdge() throws IOException {
        BufferedImage field = cut(new FieldBox(1, 95, 55, 20, 10), 5);

        assertThat(field.getWidth()).isEqualTo(55);
        assertThat(field.getHeight()).isEqualTo(55);
    }

    @Test
    void aBoxOutsideThePageOrAPageThatIsNoPictureIsRefused() {
        assertThatThrownBy(() -> cut(new FieldBox(1, 200, 0, 10, 10), 0)).isInstanceOf(CaseException.class);
        assertThatThrownBy(() -> cut(new FieldBox(1, 0, 0, 10, 10), -1)).isInstanceOf(CaseException.class);
        assertThatThrownBy(() -> FieldImage.cut(new byte[] {1, 2, 3}, new FieldBox(1, 0, 0, 1, 1), 0))
                .isInstanceOf(CaseException.class);
        assertThatThrownBy(() -> FieldImage.cut(new byte[0], new FieldBox(1, 0, 0, 1, 1), 0))
                .isInstanceOf(CaseException.class);
    }
}
