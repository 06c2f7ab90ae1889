package org.clearhand.recognition.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InkAroundTest {
    @Test
    void inkIsNearWithinTheReachAlsoBeyondTheEdgesOfThePage() {
        InkMap ink = InkMap.of(
                "#.......", //
                "........",
                ".....#..",
                "........");
        InkAround around = new InkAround(ink);
        for (int reach = 1; reach <= 3; reach++) {
            for (int y = -5; y < 9; y++) {
                for (int x = -5; x < 13; x++) {
                    boolean near = Math.max(Math.abs(x), Math.abs(y)) <= reach
                            || Math.max(Math.abs(x - 5), Math.abs(y - 2)) <= reach;

                    assertThat(around.within(reach).at(x + 0.5, y + 0.25)).isEqualTo(near);
                }
            }
        }
    }

    @Test
    void aPlaceLiesInThePixelItIsRoundedDownTo() {
        InkAround around = new InkAround(InkMap.of("#."));

        assertThat(around.within(1).at(-1, -1)).isTrue();
        assertThat(around.within(1).at(-1.01, 0)).isFalse();
        assertThat(around.within(1).at(1.99, 0)).isTrue();
    }
}
