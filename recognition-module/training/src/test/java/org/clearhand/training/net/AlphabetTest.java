package org.clearhand.training.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AlphabetTest {
    private final Alphabet alphabet = new Alphabet("ab ");

    @Test
    void bestPathLeavesOutRepeatsAndBlanks() {
        // Classes by frame: a a blank a b b, so "aab".
        float[] logits = new float[6 * 4];
        int[] best = {1, 1, 0, 1, 2, 2};
        for (int t = 0; t < best.length; t++) {
            logits[t * 4 + best[t]] = 3;
        }

        assertThat(alphabet.bestPath(logits, 6)).isEqualTo("aab");
    }

    @Test
    void labelsCountTheFramesTheyNeed() {
        assertThat(alphabet.label("aab").leastFrames()).isEqualTo(4);
        assertThat(alphabet.label("ab a").leastFrames()).isEqualTo(4);
    }

    @Test
    void unknownCharactersAreRefused() {
        assertThat(alphabet.covers("abc")).isFalse();
        assertThatThrownBy(() -> alphabet.label("abc")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Alphabet("aba")).isInstanceOf(IllegalArgumentException.class);
    }
}
