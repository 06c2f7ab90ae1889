package org.clearhand.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** A line of 20 rows from the 30th on, in a crop of 80. */
class CodelineGroupLevelTest {
    private static final int TOP = 30;
    private static final int HEIGHT = 20;
    private static final int REACH = 18;

    private final int[] changes = new int[80];

    private void rows(int from, int count, int changesEach) {
        Arrays.fill(changes, from, from + count, changesEach);
    }

    private int below() {
        return CodelineGroupLevel.below(changes, TOP, HEIGHT, REACH);
    }

    @Test
    void aGroupThatStandsLowerIsFound() {
        rows(TOP + 11, HEIGHT, 12);
        rows(TOP + 11 + HEIGHT, 9, 1); // a bar below it, of one stroke

        assertThat(below()).isEqualTo(11);
    }

    @Test
    void aGroupThatStandsHigherIsFound() {
        rows(TOP - 9, HEIGHT, 12);

        assertThat(below()).isEqualTo(-9);
    }

    @Test
    void aGroupOnTheLineStaysWhateverTouchesIt() {
        rows(TOP, HEIGHT, 12);
        rows(TOP - 12, 12, 2);

        assertThat(below()).isZero();
    }

    @Test
    void closePrintAboveDoesNotDrawAGroupAway() {
        rows(TOP, HEIGHT, 12);
        rows(TOP - 17, 14, 40);

        assertThat(below()).isZero();
    }

    @Test
    void aCropThatEndsInsideTheGroupIsNoReasonToFail() {
        int[] cut = Arrays.copyOf(changes, TOP + 5);
        Arrays.fill(cut, TOP, TOP + 5, 12);

        assertThat(CodelineGroupLevel.below(cut, TOP, HEIGHT, REACH)).isZero();
    }
}
