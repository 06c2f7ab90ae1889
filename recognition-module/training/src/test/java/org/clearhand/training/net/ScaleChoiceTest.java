package org.clearhand.training.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ScaleChoiceTest {
    private static final int TOP = 63;

    private static double error(float[] values, float scale) {
        double sum = 0;
        for (float value : values) {
            double rounded = Math.max(-TOP, Math.min(TOP, Math.round(value / scale))) * (double) scale;
            sum += (value - rounded) * (value - rounded);
        }
        return sum;
    }

    @Test
    void oneValueFarFromTheOthersIsCutRatherThanAllRoundedCoarsely() {
        Random random = new Random(3);
        float[] values = new float[2000];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextGaussian() / 10;
        }
        values[7] = 0.6f;

        float scale = ScaleChoice.of(values, 0, values.length, TOP);

        assertThat(scale).isLessThan(0.6f / TOP);
        assertThat(error(values, scale)).isLessThan(error(values, 0.6f / TOP));
    }

    @Test
    void onlyTheValuesAskedForCount() {
        float[] values = {5, 0.63f, -0.63f, 9};

        assertThat(ScaleChoice.of(values, 1, 2, TOP)).isCloseTo(0.01f, within(1e-6f));
        assertThat(ScaleChoice.of(new float[3], 0, 3, TOP)).isPositive();
    }
}
