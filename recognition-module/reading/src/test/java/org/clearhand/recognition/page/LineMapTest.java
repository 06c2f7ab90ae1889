package org.clearhand.recognition.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineMapTest {
    @Test
    void bridgesShortGapsAndForgetsShortStrokes() {
        LineMap lines = LineMap.of(
                InkMap.of(
                        "##.##.##.##.", //
                        "............", //
                        "............", //
                        ".###........"),
                1,
                8,
                8);

        assertThat(lines.rowCover(0, 0, 11)).isEqualTo(1);
        assertThat(lines.rowCover(3, 0, 12)).isZero();
    }

    @Test
    void followsALineThatStraysByOnePixel() {
        LineMap lines = LineMap.of(
                InkMap.of(
                        "######........", //
                        "......########", //
                        ".............."),
                0,
                5,
                5);

        assertThat(lines.rowCover(0, 0, 14)).isEqualTo(1);
        assertThat(lines.rowCover(1, 0, 14)).isEqualTo(1);
    }

    @Test
    void coversNothingOutsideThePage() {
        LineMap lines = LineMap.of(InkMap.of("####", "####"), 0, 2, 2);

        assertThat(lines.rowCover(0, 10, 20)).isZero();
        assertThat(lines.rowCover(0, -4, 4)).isEqualTo(0.5);
        assertThat(lines.columnCover(1, 0, 2)).isEqualTo(1);
    }
}
