package org.clearhand.recognition.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Of a form 200 mm wide. */
class BendTest {
    private static final double SIDE = 200;

    private static boolean isToBeLaidFlat(double scale, double millimetres) {
        return new Bend(scale, 0, 0, millimetres).isToBeLaidFlat(SIDE);
    }

    @Test
    void aBentPageIsLaidFlatAndAFlatOneIsLeft() {
        assertThat(isToBeLaidFlat(1, 5)).isTrue();
        assertThat(isToBeLaidFlat(1, 0.3)).isFalse();
    }

    /** No camera bends a page so: the print was mistaken for another. */
    @Test
    void oneThatIsBentTooFarIsLeft() {
        assertThat(isToBeLaidFlat(1, 11.9)).isTrue();
        assertThat(isToBeLaidFlat(1, 12.1)).isFalse();
    }

    @Test
    void oneOfAnotherSizeIsLeft() {
        assertThat(isToBeLaidFlat(1.029, 5)).isTrue();
        assertThat(isToBeLaidFlat(1.031, 5)).isFalse();
        assertThat(isToBeLaidFlat(0.969, 5)).isFalse();
    }
}
