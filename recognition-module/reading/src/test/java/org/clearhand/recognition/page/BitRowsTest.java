package org.clearhand.recognition.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class BitRowsTest {
    private static final int ROWS = 7;
    private static final int LENGTH = 200;

    private final Random random = new Random(11);
    private final boolean[][] expected = new boolean[ROWS][LENGTH];
    private final BitRows rows = new BitRows(ROWS, LENGTH);

    BitRowsTest() {
        for (int run = 0; run < 30; run++) {
            int row = random.nextInt(ROWS);
            int from = random.nextInt(LENGTH);
            int to = from + random.nextInt(LENGTH + 1 - from) / 4;
            rows.set(row, from, to);
            for (int place = from; place < to; place++) {
                expected[row][place] = true;
            }
        }
        rows.set(0, 60, 200);
        for (int place = 60; place < 200; place++) {
            expected[0][place] = true;
        }
    }

    @Test
    void keepsWhatWasSetAndNothingElse() {
        for (int row = 0; row < ROWS; row++) {
            for (int place = 0; place < LENGTH; place++) {
                assertThat(rows.at(row, place)).isEqualTo(expected[row][place]);
            }
        }
    }

    @Test
    void findsTheNextPlaceOfEitherKind() {
        for (int row = 0; row < ROWS; row++) {
            for (int start = 0; start <= LENGTH; start++) {
                for (boolean yes : new boolean[] {true, false}) {
                    int next = start;
                    while (next < LENGTH && expected[row][next] != yes) {
                        next++;
                    }

                    assertThat(rows.next(row, start, yes)).isEqualTo(next);
                }
            }
        }
    }

    @Test
    void countsThePlacesThatAreSetInAnyOfNeighbouringRows() {
        for (int trial = 0; trial < 500; trial++) {
            int first = random.nextInt(ROWS);
            int last = first + random.nextInt(ROWS - first);
            int from = random.nextInt(LENGTH);
            int to = from + 1 + random.nextInt(LENGTH - from);
            int count = 0;
            for (int place = from; place < to; place++) {
                count += inAny(first, last, place) ? 1 : 0;
            }

            assertThat(rows.countInAny(first, last, from, to)).isEqualTo(count);
        }
    }

    @Test
    void growsToTheRightAndDown() {
        for (int wider : new int[] {0, 3, 64, 70}) {
            BitRows grown = rows.grown(wider, 2);

            assertThat(grown.count()).isEqualTo(ROWS + 2);
            assertThat(grown.length()).isEqualTo(LENGTH + wider);
            for (int row = 0; row < grown.count(); row++) {
                for (int place = 0; place < grown.length(); place++) {
                    assertThat(grown.at(row, place)).isEqualTo(anySet(row - 2, row, place - wider, place));
                }
            }
        }
    }

    private boolean inAny(int first, int last, int place) {
        for (int row = Math.max(0, first); row <= Math.min(ROWS - 1, last); row++) {
            if (expected[row][place]) {
                return true;
            }
        }
        return false;
    }

    private boolean anySet(int first, int last, int from, int to) {
        for (int place = Math.max(0, from); place <= Math.min(LENGTH - 1, to); place++) {
            if (inAny(first, last, place)) {
                return true;
            }
        }
        return false;
    }
}
