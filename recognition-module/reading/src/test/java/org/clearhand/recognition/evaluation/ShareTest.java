package org.clearhand.recognition.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ShareTest {
    @Test
    void theIntervalIsThatOfClopperAndPearson() {
        // R: binom.test(7, 50)$conf.int
        Interval interval = new Share(7, 50).interval();
        assertThat(interval.low()).isCloseTo(0.0581917, within(1e-6));
        assertThat(interval.high()).isCloseTo(0.2673960, within(1e-6));
    }

    @Test
    void nothingWrongStillLeavesRoomForError() {
        // 1 - 0.05^(1/n), the "rule of three"
        assertThat(new Share(0, 3000).upperBound(0.95)).isCloseTo(1 - Math.pow(0.05, 1.0 / 3000), within(1e-12));
        assertThat(new Share(0, 3000).upperBound(0.95)).isLessThan(0.001);
        assertThat(new Share(0, 2990).upperBound(0.95)).isGreaterThan(0.001);
    }

    @Test
    void theEndsAreExact() {
        assertThat(new Share(10, 10).interval().high()).isEqualTo(1);
        assertThat(new Share(10, 10).interval().low()).isCloseTo(Math.pow(0.025, 0.1), within(1e-12));
        assertThat(new Share(0, 0).interval()).isEqualTo(new Interval(0, 1));
        assertThat(new Share(0, 0).value()).isZero();
    }

    @Test
    void moreThanAllIsRefused() {
        assertThatThrownBy(() -> new Share(2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Share(-1, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
