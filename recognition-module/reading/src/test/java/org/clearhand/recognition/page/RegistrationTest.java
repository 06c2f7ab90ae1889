package org.clearhand.recognition.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.clearhand.forms.Zone;
import org.clearhand.recognition.page.Registration.Landmark;
import org.junit.jupiter.api.Test;

class RegistrationTest {
    @Test
    void withoutLandmarksThePageFillsThePicture() {
        Registration guess = Registration.filling(200, 1000).fittedTo(List.of());

        assertThat(guess.toPixels(new Zone(10, 20, 30, 40))).isEqualTo(new PixelBox(50, 100, 200, 300));
    }

    @Test
    void takesOverAShift() {
        Registration fitted = Registration.filling(200, 1000)
                .fittedTo(List.of(
                        new Landmark(true, 20, 110),
                        new Landmark(true, 180, 910),
                        new Landmark(false, 10, 40),
                        new Landmark(false, 80, 390)));

        assertThat(fitted.offsetX()).isCloseTo(10, within(0.01));
        assertThat(fitted.offsetY()).isCloseTo(-10, within(0.01));
        assertThat(fitted.pixelsPerMillimetre()).isCloseTo(5, within(0.001));
        assertThat(fitted.residualMillimetres()).isCloseTo(0, within(0.01));
    }

    @Test
    void aLayoutThatDiffersMovesTheScaleLittleAndShowsInTheResidual() {
        Registration fitted = Registration.filling(200, 1000)
                .fittedTo(List.of(new Landmark(true, 20, 100), new Landmark(true, 60, 340)));

        assertThat(fitted.pixelsPerMillimetre()).isBetween(5.0, 5.2);
        assertThat(fitted.residualMillimetres()).isGreaterThan(2);
    }
}
