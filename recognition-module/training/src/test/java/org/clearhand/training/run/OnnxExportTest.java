package org.clearhand.training.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.clearhand.recognition.CropNormalizer;
import org.clearhand.recognition.NormalizedCrop;
import org.clearhand.training.net.Alphabet;
import org.clearhand.training.net.Batch;
import org.clearhand.training.net.Context;
import org.clearhand.training.net.CtcLoss;
import org.clearhand.training.net.NetPlan;
import org.clearhand.training.net.OnnxExport;
import org.clearhand.training.net.OnnxWeights;
import org.clearhand.training.net.TrainableNet;
import org.clearhand.training.net.Weights;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OnnxExportTest {
    private final SplittableRandom random = new SplittableRandom(3);
    private final Alphabet alphabet = new Alphabet("0123456789");

    @ParameterizedTest
    @EnumSource(Context.Kind.class)
    void exportedModelGivesTheLogitsOfTheTrainedNet(Context.Kind kind) throws Exception {
        TestingEngine.settings();
        Context context = kind == Context.Kind.NONE ? Context.NONE : new Context(kind, 2, 2, 20);
        NetPlan plan = new NetPlan(
                List.of(8, 8, 16, 16), List.of(1, 2, 1), List.of(0, 1, 0), 2, context, alphabet.classes(), true);
        try (TrainableNet net = new TrainableNet(plan)) {
            for (int step = 0; step < 6; step++) {
                // Some steps, so that batch norm has statistics of its own to fold.
                net.step(
                        Batch.of(List.of(crop(64), crop(48)), List.of(alphabet.label("12"), alphabet.label("3"))),
                        new CtcLoss(),
                        new TrainableNet.Step(1e-2, 1e-3, 2));
            }
            Weights weights = net.weights();
            byte[] model = OnnxExport.of(plan, weights, "test").toByteArray();
            Weights read = OnnxWeights.read(model, plan.folded());
            assertThat(weights.values().keySet().stream()
                            .filter(name -> name.startsWith("recurrent") || name.startsWith("attention")))
                    .allSatisfy(name -> assertThat(read.get(name)).containsExactly(weights.get(name)));
            try (OnnxLineReader reader = new OnnxLineReader(model, alphabet)) {
                for (int width : new int[] {32, 100, 316}) {
                    NormalizedCrop crop = crop(width);
                    float[] expected = net.logits(crop);
                    float[] found = reader.logits(crop);
                    assertThat(found)
                            .hasSize(crop.frames() * alphabet.classes())
                            .hasSameSizeAs(expected);
                    for (int i = 0; i < expected.length; i++) {
                        assertThat(found[i]).isCloseTo(expected[i], within(1e-4f));
                    }
                }
            }
        }
    }

    private NormalizedCrop crop(int width) {
        byte[] grey = new byte[width * CropNormalizer.HEIGHT];
        for (int i = 0; i < grey.length; i++) {
            grey[i] = (byte) random.nextInt(256);
        }
        return CropNormalizer.normalize(grey, width, CropNormalizer.HEIGHT, 1024);
    }
}
