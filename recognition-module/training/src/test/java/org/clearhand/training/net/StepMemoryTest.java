package org.clearhand.training.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.clearhand.recognition.CropNormalizer;
import org.clearhand.recognition.NormalizedCrop;
import org.junit.jupiter.api.Test;

class StepMemoryTest {
    private static final int WIDTH = 48;

    private static NormalizedCrop noise(Random random) {
        byte[] grey = new byte[TrainableNet.ROWS * WIDTH];
        random.nextBytes(grey);
        return CropNormalizer.normalize(grey, WIDTH, TrainableNet.ROWS, WIDTH);
    }

    @Test
    void aStepLeavesNothingOnTheTrainersManager() {
        TrainingEngine.prepare();
        Random random = new Random(4);
        CtcLabel label = new Alphabet("01").label("01");
        Batch batch = Batch.of(List.of(noise(random), noise(random)), List.of(label, label));
        CtcLoss loss = new CtcLoss();
        TrainableNet.Step step = new TrainableNet.Step(1e-3, 0, 2);
        try (TrainableNet net = new TrainableNet(new NetPlan(List.of(8, 8, 8, 8), NetPlan.NONE, 1, 3))) {
            net.step(batch, loss, step);
            int after = net.heldArrays();

            for (int i = 0; i < 5; i++) {
                net.step(batch, loss, step);
            }

            assertThat(net.heldArrays()).isEqualTo(after);
        }
    }
}
