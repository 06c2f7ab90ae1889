package org.clearhand.recognition.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellRowFinderTest {
    private static final int PITCH = 12;

    /** Four cells from column 5 on, with a written "1" in the second, and a stray upright stroke beside them. */
    private static InkMap cells(boolean withSides) {
        String line = ".....".concat("#".repeat(4 * PITCH + 1)).concat("......");
        StringBuilder middle = new StringBuilder(".".repeat(line.length()));
        for (int k = 0; k <= 4 && withSides; k++) {
            middle.setCharAt(5 + k * PITCH, '#');
        }
        middle.setCharAt(5 + PITCH + 5, '#');
        middle.setCharAt(1, '#');
        String[] rows = new String[14];
        for (int y = 0; y < rows.length; y++) {
            rows[y] = y == 2 || y == 11 ? line : y > 2 && y < 11 ? middle.toString() : ".".repeat(line.length());
        }
        return InkMap.of(rows);
    }

    @Test
    void fitsTheCombToTheCellsAndNotToWrittenStrokes() {
        LineMap lines = LineMap.of(cells(true), 0, 20, 6);
        SearchArea area = new SearchArea(new PixelBox(7, 3, 7 + 4 * PITCH, 12), 5, 2);

        assertThat(CellRowFinder.find(lines, area, 4)).hasValueSatisfying(found -> {
            assertThat(found.cellEdges()).hasSize(5);
            for (int k = 0; k <= 4; k++) {
                assertThat(found.cellEdges().get(k)).isBetween(4 + k * PITCH, 6 + k * PITCH);
            }
        });
    }

    @Test
    void aLongFrameWithoutCellsIsNone() {
        LineMap lines = LineMap.of(cells(false), 0, 20, 6);
        SearchArea area = new SearchArea(new PixelBox(7, 3, 7 + 4 * PITCH, 12), 5, 2);

        assertThat(CellRowFinder.find(lines, area, 4)).isEmpty();
    }
}
