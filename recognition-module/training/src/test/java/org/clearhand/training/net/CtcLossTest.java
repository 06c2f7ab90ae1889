package org.clearhand.training.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CtcLossTest {
    private static final int CLASSES = 5;
    private final CtcLoss loss = new CtcLoss();

    @Test
    void oneFrameIsPlainCrossEntropy() {
        float[] logits = {0.3f, -1f, 2f, 0.5f, 0f};
        double norm = 0;
        for (float logit : logits) {
            norm += Math.exp(logit);
        }

        double found = loss.of(logits, 1, CLASSES, List.of(CtcLabel.of(2))).meanLoss();

        assertThat(found).isCloseTo(Math.log(norm) - 2, within(1e-6));
    }

    @Test
    void everyAlignmentIsCounted() {
        // Two even frames over two classes: of four paths, three collapse to "1" (1-, -1, 11).
        double found = loss.of(new float[4], 2, 2, List.of(CtcLabel.of(1))).meanLoss();

        assertThat(found).isCloseTo(-Math.log(0.75), within(1e-6));
    }

    @Test
    void equalNeighboursNeedABlankBetween() {
        // Of the eight even paths over three frames only 1-1 says "11".
        double found = loss.of(new float[6], 3, 2, List.of(CtcLabel.of(1, 1))).meanLoss();

        assertThat(found).isCloseTo(-Math.log(1.0 / 8), within(1e-6));
        assertThatThrownBy(() -> loss.of(new float[4], 2, 2, List.of(CtcLabel.of(1, 1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void gradientIsTheSlopeOfTheLoss() {
        assertGradient(List.of(CtcLabel.of(1, 2, 2, 4), CtcLabel.of(3), CtcLabel.of()));
    }

    @Test
    void gradientIsTheSlopeOfTheLossWithAnOptionalClass() {
        assertGradient(
                List.of(CtcLabel.of(1, 2).withOptional(3, 4), CtcLabel.of(3, 3).withOptional(2)));
    }

    @Test
    void optionalClassCostsNothing() {
        float[] logits = new float[8 * CLASSES];
        for (int t = 0; t < 8; t++) {
            logits[t * CLASSES + (t == 3 ? 1 : 4)] = 12;
        }

        double strict = loss.of(logits, 8, CLASSES, List.of(CtcLabel.of(1))).meanLoss();
        double lenient = loss.of(logits, 8, CLASSES, List.of(CtcLabel.of(1).withOptional(4)))
                .meanLoss();

        assertThat(strict).isGreaterThan(30);
        assertThat(lenient).isLessThan(0.01);
    }

    private void assertGradient(List<CtcLabel> labels) {
        int frames = 9;
        Random random = new Random(5);
        float[] logits = new float[labels.size() * frames * CLASSES];
        for (int i = 0; i < logits.length; i++) {
            logits[i] = (float) random.nextGaussian();
        }
        float[] gradient = loss.of(logits, frames, CLASSES, labels).gradient();
        float step = 1 / 128f;
        for (int i = 0; i < logits.length; i++) {
            float kept = logits[i];
            logits[i] = kept + step;
            double above = loss.of(logits, frames, CLASSES, labels).meanLoss();
            logits[i] = kept - step;
            double below = loss.of(logits, frames, CLASSES, labels).meanLoss();
            logits[i] = kept;
            assertThat((double) gradient[i]).as("logit %d", i).isCloseTo((above - below) / (2 * step), within(2e-5));
        }
    }
}
