package org.clearhand.training.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.clearhand.training.data.PenSample;
import org.junit.jupiter.api.Test;

class RecordedScriptTest {
    private static final Script LENDER = new Script() {
        @Override
        public Written write(char character, RandomGenerator random) {
            return new Written(7, List.of());
        }
    };

    /** Each recorded as one stroke 40 wide and 100 high, wherever it was on the tablet. */
    private final Script script = new RecordedScript(
            Map.of('7', List.of(stroke("7")), 'g', List.of(stroke("g")), 'H', List.of(stroke("H"))), LENDER);

    @Test
    void charactersStandOnTheBaseLineAsHighAsTheyAre() {
        assertThat(extent('7')).containsExactly(new double[] {0, 1}, within(1e-9));
        assertThat(extent('H')).containsExactly(new double[] {0, 1}, within(1e-9));
        double[] tailed = extent('g');
        assertThat(tailed[0]).isBetween(0.4, 0.5);
        assertThat(tailed[1]).isBetween(1.35, 1.5);
    }

    @Test
    void theirWidthGoesWithTheirHeight() {
        assertThat(script.write('7', new SplittableRandom(1)).advance()).isEqualTo(0.4, within(1e-9));
        assertThat(script.write('g', new SplittableRandom(1)).advance()).isBetween(0.36, 0.41);
    }

    @Test
    void whatWasNotRecordedIsLent() {
        assertThat(script.write('x', new SplittableRandom(1)).advance()).isEqualTo(7);
    }

    private double[] extent(char character) {
        double[] points =
                script.write(character, new SplittableRandom(1)).strokes().get(0);
        return new double[] {points[1], points[3]};
    }

    private static PenSample stroke(String text) {
        return new PenSample("ada", "OK", text, List.of(new PenSample.Stroke(new float[] {500, 900, 540, 1000})));
    }
}
