package org.clearhand.training.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdamWTest {
    private final AdamW optimizer = new AdamW();
    private final float[] values = {1, -2};

    @Test
    void aStepGoesAgainstTheGradient() {
        assertThat(step(new float[] {0.5f, -0.5f})).isTrue();
        assertThat(values[0]).isLessThan(1);
        assertThat(values[1]).isGreaterThan(-2);
        assertThat(optimizer.updates()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(floats = {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY})
    void aGradientThatIsNotFiniteChangesNothing(float spoiled) {
        assertThat(step(new float[] {0.5f, spoiled})).isFalse();
        assertThat(values).containsExactly(1, -2);
        assertThat(optimizer.updates()).isZero();

        assertThat(step(new float[] {0.5f, -0.5f})).isTrue();
        assertThat(values[0]).isFinite().isLessThan(1);
    }

    private boolean step(float[] gradient) {
        return optimizer.step(Map.of("layer.bias", values), Map.of("layer.bias", gradient), 0.01, 0, 2);
    }
}
