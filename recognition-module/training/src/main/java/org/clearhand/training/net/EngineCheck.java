package org.clearhand.training.net;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Whether the engine calculates a batch as it calculates its crops one by one. On some processors the convolutions of oneDNN 3.7
 * did not, for channel counts with a remainder behind the last full block: forward passes and gradients were wrong in part, no
 * error was raised, and nets got worse by training.
 */
public final class EngineCheck {
    private static final int CROPS = 12;
    private static final int WIDTH = 72;
    private static final double LARGEST_DIFFERENCE = 1e-3;

    private EngineCheck() {}

    /**
     * Tries it with a net.
     *
     * @throws IllegalStateException where the engine miscalculates; the message says what helps
     */
    public static void of(TrainableNet net) {
        int size = TrainableNet.ROWS * WIDTH;
        float[] crops = new float[CROPS * size];
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < crops.length; i++) {
            crops[i] = random.nextFloat();
        }
        float[] together = net.evaluated(crops, CROPS, WIDTH);
        int logits = together.length / CROPS;
        for (int n = 0; n < CROPS; n++) {
            float[] alone = net.evaluated(Arrays.copyOfRange(crops, n * size, (n + 1) * size), 1, WIDTH);
            for (int i = 0; i < logits; i++) {
                double difference = Math.abs(alone[i] - together[n * logits + i]);
                if (!(difference <= LARGEST_DIFFERENCE * (1 + Math.abs(alone[i])))) {
                    throw new IllegalStateException(
                            "the engine miscalculates this net on this processor: a batch gives other"
                                    + " values than its crops alone; set ONEDNN_MAX_CPU_ISA=AVX2 in the environment, or take channel"
                                    + " counts in multiples of 16");
                }
            }
        }
    }
}
