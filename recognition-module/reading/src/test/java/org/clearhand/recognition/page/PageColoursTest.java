package org.clearhand.recognition.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.clearhand.recognition.decode.PageImage;
import org.junit.jupiter.api.Test;

/** A part cut from the colours is what the whole planes would show there, however the page was turned before. */
class PageColoursTest {
    private static final int WIDTH = 260;
    private static final int HEIGHT = 140;
    /** Two ways to mix the same four pixels round differently. */
    private static final int MOST_OFF = 12;

    private final byte[] rgb = waves();

    private static byte[] waves() {
        byte[] rgb = new byte[3 * WIDTH * HEIGHT];
        Random random = new Random(8);
        for (int i = 0; i < rgb.length; i++) {
            int x = i / 3 % WIDTH;
            int y = i / 3 / WIDTH;
            rgb[i] = (byte) (128 + 90 * Math.sin(0.09 * x + 0.05 * (1 + i % 3) * y) + random.nextInt(3));
        }
        return rgb;
    }

    private GreyImage plane(int channel) {
        byte[] plane = new byte[WIDTH * HEIGHT];
        for (int i = 0; i < plane.length; i++) {
            plane[i] = rgb[3 * i + channel];
        }
        return new GreyImage(WIDTH, HEIGHT, plane);
    }

    private static void same(GreyImage part, GreyImage expected, int mostOff) {
        assertThat(part.width()).isEqualTo(expected.width());
        for (int i = 0; i < expected.pixels().length; i++) {
            int off = Math.abs((part.pixels()[i] & 0xff) - (expected.pixels()[i] & 0xff));
            assertThat(off).as("pixel %d", i).isLessThanOrEqualTo(mostOff);
        }
    }

    private UprightPage page() {
        return UprightPage.of(
                new PageImage(1, WIDTH, HEIGHT, plane(1).pixels(), Optional.of(rgb), OptionalDouble.empty()));
    }

    @Test
    void quartersAreExact() {
        PixelBox box = new PixelBox(11, 17, 90, 101);
        for (int quarters = 0; quarters < 4; quarters++) {
            List<GreyImage> parts = page().turned(quarters).colours().cut(box);
            for (int channel = 0; channel < 3; channel++) {
                same(
                        parts.get(channel),
                        QuarterTurn.clockwise(plane(channel), quarters).cut(box),
                        0);
            }
        }
    }

    @Test
    void straightenedAndTurnedAsTheGreyPageIs() {
        for (double degrees : new double[] {-7.3, 0.4, 9.1}) {
            for (int quarters = 0; quarters < 4; quarters++) {
                UprightPage turned = page().straightened(degrees).turned(quarters);
                PixelBox box = new PixelBox(0, 3, turned.width() - 20, turned.height());

                // The green plane is the grey page of this test.
                same(turned.colours().cut(box).get(1), turned.grey().cut(box), MOST_OFF);
            }
        }
    }

    @Test
    void aGreyPageHasNone() {
        assertThat(PageColours.none().cut(new PixelBox(0, 0, 5, 5))).isEmpty();
    }
}
