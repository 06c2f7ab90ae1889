package org.clearhand.training.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DistanceMapTest {
    /** A bar 6 wide and 18 high in a picture of 28. */
    private final DistanceMap bar = DistanceMap.of(28, (x, y) -> x >= 11 && x < 17 && y >= 5 && y < 23 ? 1f : 0f);

    @Test
    void measuresInHeightsFromTheInkedBox() {
        assertThat(bar.aspect()).isCloseTo(6.0 / 18, within(0.03));
        assertThat(bar.at(bar.aspect() / 2, 0.5)).isCloseTo(3.0 / 18, within(0.02));
        assertThat(bar.at(-0.1, 0.5)).isCloseTo(-0.1, within(0.02));
        assertThat(bar.at(-5, 0)).isNegative();
    }

    @Test
    void knowsThePen() {
        assertThat(bar.penRadius()).isBetween(2.0 / 18, 3.0 / 18);
    }
}
