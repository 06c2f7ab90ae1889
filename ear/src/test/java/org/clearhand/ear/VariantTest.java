package org.clearhand.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VariantTest {
    static List<Sample> samples() {
        return Sample.sound();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aVariantShowsTheSamePictureInOtherBytes(Sample sample) throws IOException {
        byte[] first = Variant.of(sample.content(), "one");
        byte[] second = Variant.of(sample.content(), "two");
        assertThat(CaseIds.of(first)).isNotEqualTo(CaseIds.of(second)).isNotEqualTo(CaseIds.of(sample.content()));
        assertThat(pixels(first)).isEqualTo(pixels(sample.content()));
    }

    private static int pixels(byte[] content) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(content));
        return Arrays.hashCode(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()));
    }
}
