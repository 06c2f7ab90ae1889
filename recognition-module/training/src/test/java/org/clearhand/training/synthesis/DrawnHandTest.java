package org.clearhand.training.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawnHandTest {
    @ParameterizedTest
    @ValueSource(chars = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9'})
    void everyStyleStaysWithinTheHeightOfADigit(char digit) {
        assertThat(DigitStyles.count(digit)).isGreaterThan(6);
        for (int style = 0; style < DigitStyles.count(digit); style++) {
            for (double[] stroke : DigitStyles.strokes(digit, style)) {
                assertThat(stroke.length).isGreaterThanOrEqualTo(4).isEven();
                for (double coordinate : PenCurve.through(stroke)) {
                    assertThat(coordinate).isBetween(-0.15, 1.2);
                }
            }
        }
    }

    @Test
    void aCurveGoesThroughItsPoints() {
        double[] points = {0, 0, 1, 0.2, 0.4, 0.6, 1, 1};
        double[] curve = PenCurve.through(points);
        int steps = (curve.length / 2 - 1) / (points.length / 2 - 1);

        for (int i = 0; i < points.length / 2; i++) {
            assertThat(curve[2 * i * steps]).isCloseTo(points[2 * i], within(1e-9));
            assertThat(curve[2 * i * steps + 1]).isCloseTo(points[2 * i + 1], within(1e-9));
        }
    }

    @Test
    void aHandWritesADigitTheSameWayWhoeverAsksAndHandsDiffer() {
        double first = new DrawnHand(1).glyph('4', new SplittableRandom(5)).aspect();
        double again = new DrawnHand(1).glyph('4', new SplittableRandom(5)).aspect();
        double other = new DrawnHand(2).glyph('4', new SplittableRandom(5)).aspect();

        assertThat(again).isEqualTo(first);
        assertThat(other).isNotEqualTo(first);
    }
}
