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
    void aPageEdgeOnePitchBesideTheRowIsNoCellSide() {
        String line = "."
                .repeat(3)
                .concat("#".repeat(4 * PITCH + 1))
                .concat(".".repeat(PITCH - 1))
                .concat("#..");
        StringBuilder middle = new StringBuilder(".".repeat(line.length()));
        for (int k = 0; k <= 4; k++) {
            middle.setCharAt(3 + k * PITCH, '#');
        }
        middle.setCharAt(3 + 5 * PITCH, '#');
        String[] rows = new String[14];
        for (int y = 0; y < rows.length; y++) {
            rows[y] = y == 2 || y == 11 ? line : y > 2 && y < 11 ? middle.toString() : ".".repeat(line.length());
        }
        rows[6] = rows[6].substring(0, 3).concat(".").concat(rows[6].substring(4));
        LineMap lines = LineMap.of(InkMap.of(rows), 0, 20, 3);
        SearchArea area = new SearchArea(new PixelBox(9, 3, 9 + 4 * PITCH, 12), 7, 2);

        assertThat(CellRowFinder.find(lines, area, 4))
                .hasValueSatisfying(
                        found -> assertThat(found.cellEdges().get(0)).isBetween(2, 4));
    }

    @Test
    void aLongFrameWithoutCellsIsNone() {
        LineMap lines = LineMap.of(cells(false), 0, 20, 6);
        SearchArea area = new SearchArea(new PixelBox(7, 3, 7 + 4 * PITCH, 12), 5, 2);

        assertThat(CellRowFinder.find(lines, area, 4)).isEmpty();
    }
}
