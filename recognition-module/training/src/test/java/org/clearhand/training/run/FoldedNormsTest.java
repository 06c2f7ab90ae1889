package org.clearhand.training.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.clearhand.recognition.CropNormalizer;
import org.clearhand.recognition.NormalizedCrop;
import org.clearhand.training.net.Alphabet;
import org.clearhand.training.net.Batch;
import org.clearhand.training.net.Context;
import org.clearhand.training.net.CtcLoss;
import org.clearhand.training.net.FoldedNorms;
import org.clearhand.training.net.NetPlan;
import org.clearhand.training.net.OnnxExport;
import org.clearhand.training.net.OnnxWeights;
import org.clearhand.training.net.TrainableNet;
import org.clearhand.training.net.Weights;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Net that is exported, brought back and trained on. */
class FoldedNormsTest {
    private static final float CLOSE = 2e-3f;
    private static final float SEEN = 0.2f;
    private static final double NO_RATE = 1e-12;

    private final SplittableRandom random = new SplittableRandom(5);
    private final Alphabet alphabet = new Alphabet("0123456789");

    @ParameterizedTest
    @EnumSource(
            value = Context.Kind.class,
            names = {"NONE", "ATTENTION"})
    void aNetThatComesBackHasNormsAgainAndReadsTheSame(Context.Kind kind) throws Exception {
        TestingEngine.settings();
        Context context = kind == Context.Kind.NONE ? Context.NONE : new Context(kind, 1, 2, 20);
        NetPlan plan = new NetPlan(
                List.of(16, 16, 32, 32), List.of(1, 1, 0), List.of(0, 1, 0), 2, context, alphabet.classes(), true);
        Batch batch = batch();
        NormalizedCrop crop = crop();
        Weights trained = trained(plan, batch);
        byte[] exported = OnnxExport.of(plan, trained, "test").toByteArray();
        Weights folded = OnnxWeights.read(exported, plan.folded());

        Weights back = FoldedNorms.measured(plan, folded, List.of(batch));

        assertThat(back.get("stem.gamma")).isNotEqualTo(trained.get("stem.gamma"));
        try (TrainableNet before = new TrainableNet(plan);
                TrainableNet after = new TrainableNet(plan)) {
            before.restore(trained);
            after.restore(back);
            assertThat(after.logits(crop)).containsExactly(before.logits(crop), within(CLOSE));
        }
        // In training a norm goes by the batch: so what it is told must be what the channels show, as at first.
        assertThat(back.get("stem.beta")).containsExactly(trained.get("stem.beta"), within(SEEN));
        assertThat(back.get("stem.gamma")).containsExactly(absolute(trained.get("stem.gamma")), within(SEEN));

        Weights again = FoldedNorms.of(plan, back);
        assertThat(again.values()).containsKeys("stem.bias", "across1.bias", "classifier.bias");
        again.values()
                .forEach(
                        (name, values) -> assertThat(values).as(name).containsExactly(folded.get(name), within(CLOSE)));
    }

    /** Trained on one batch until its running statistics are those of that batch. */
    private static Weights trained(NetPlan plan, Batch batch) {
        try (TrainableNet net = new TrainableNet(plan)) {
            for (double rate : new double[] {1e-3, NO_RATE}) {
                for (int step = 0; step < 120; step++) {
                    net.step(batch, new CtcLoss(), new TrainableNet.Step(rate, 0, 2));
                }
            }
            Weights weights = net.weights();
            // They would else stand near 1, where they began.
            float[] scales = weights.get("stem.gamma");
            for (int i = 0; i < scales.length; i++) {
                scales[i] *= 1 + 0.2f * i;
            }
            return weights;
        }
    }

    private static float[] absolute(float[] values) {
        float[] absolute = values.clone();
        for (int i = 0; i < absolute.length; i++) {
            absolute[i] = Math.abs(absolute[i]);
        }
        return absolute;
    }

    private Batch batch() {
        List<NormalizedCrop> crops =
                IntStream.range(0, 16).mapToObj(i -> crop()).toList();
        return Batch.of(
                crops,
                crops.stream()
                        .map(crop -> alphabet.label(Integer.toString(random.nextInt(1000))))
                        .toList());
    }

    private NormalizedCrop crop() {
        int width = 64;
        byte[] grey = new byte[width * CropNormalizer.HEIGHT];
        for (int i = 0; i < grey.length; i++) {
            grey[i] = (byte) random.nextInt(256);
        }
        return CropNormalizer.normalize(grey, width, CropNormalizer.HEIGHT, 1024);
    }
}
