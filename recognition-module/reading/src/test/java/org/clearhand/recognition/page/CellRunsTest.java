package org.clearhand.recognition.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellRunsTest {
    @Test
    void anEmptyCellPartsTwoWordsAndEmptyOnesAtTheEndsBelongToNone() {
        // Ten cells of 40 pixels, with 2.4 beside the row; written in 1, 2, 4 and 5.
        GreyImage row = DrawnCrop.of(405, 40, 240, pen -> {
            for (int cell : new int[] {1, 2, 4, 5}) {
                int middle = (int) (2.4 + 40 * cell + 20);
                pen.drawLine(middle, 8, middle, 32);
                pen.drawLine(middle - 6, 32, middle + 6, 32);
            }
        });

        CellRuns runs = CellRuns.of(row, 10);

        assertThat(runs.runs()).extracting(CellRuns.Run::first).containsExactly(1, 4);
        assertThat(runs.runs()).extracting(CellRuns.Run::last).containsExactly(2, 5);
        assertThat(runs.runs())
                .allSatisfy(run -> assertThat(run.picture().width()).isBetween(80, 90));
    }

    @Test
    void whatRunsOverFromTheNextCellIsNoWriting() {
        GreyImage row = DrawnCrop.of(405, 40, 240, pen -> {
            pen.drawLine(20, 8, 20, 32);
            pen.drawLine(45, 8, 45, 32);
        });

        assertThat(CellRuns.of(row, 10).runs()).extracting(CellRuns.Run::last).containsExactly(0);
    }
}
