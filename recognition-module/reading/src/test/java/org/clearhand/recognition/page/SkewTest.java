package org.clearhand.recognition.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SkewTest {
    private static GreyImage ruled() {
        byte[] pixels = new byte[1200 * 500];
        Arrays.fill(pixels, (byte) 230);
        for (int y = 60; y < 460; y += 80) {
            Arrays.fill(pixels, y * 1200 + 100, y * 1200 + 1100, (byte) 20);
            Arrays.fill(pixels, (y + 1) * 1200 + 100, (y + 1) * 1200 + 1100, (byte) 20);
        }
        return new GreyImage(1200, 500, pixels);
    }

    @Test
    void findsTheAngleAndItsDirection() {
        GreyImage askew = Skew.turned(ruled(), -1.5);

        assertThat(Skew.degrees(UprightPage.ink(askew))).isCloseTo(1.5, within(0.1));
        assertThat(Skew.degrees(UprightPage.ink(Skew.turned(askew, 1.5)))).isCloseTo(0, within(0.1));
    }

    @Test
    void findsAPageThatLiesFarAskewOrOnItsSide() {
        for (double degrees : new double[] {-12, -7.3, 5.5, 11}) {
            GreyImage askew = Skew.turned(ruled(), -degrees);

            assertThat(Skew.degrees(UprightPage.ink(askew))).isCloseTo(degrees, within(0.15));
            assertThat(Skew.degrees(UprightPage.ink(QuarterTurn.clockwise(askew, 1))))
                    .isCloseTo(degrees, within(0.15));
        }
    }

    @Test
    void anEmptyPageStandsUpright() {
        byte[] pixels = new byte[300 * 200];
        Arrays.fill(pixels, (byte) 255);

        assertThat(Skew.degrees(UprightPage.ink(new GreyImage(300, 200, pixels))))
                .isZero();
    }
}
