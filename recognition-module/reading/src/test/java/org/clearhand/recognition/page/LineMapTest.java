package org.clearhand.recognition.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
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

    @Test
    void coversWhatItCoversOnAnyStretchOfALongLine() {
        Random random = new Random(4);
        StringBuilder row = new StringBuilder();
        for (int x = 0; x < 300; x++) {
            row.append(random.nextInt(3) == 0 ? '.' : '#');
        }
        LineMap lines = LineMap.of(InkMap.of(row.toString()), 0, 1, 1);
        for (int trial = 0; trial < 2000; trial++) {
            int from = random.nextInt(300);
            int to = from + 1 + random.nextInt(300 - from);
            long ink = row.substring(from, to)
                    .chars()
                    .filter(pixel -> pixel == '#')
                    .count();

            assertThat(lines.rowCover(0, from, to)).isEqualTo((double) ink / (to - from));
        }
    }
}
