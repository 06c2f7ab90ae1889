package org.clearhand.training.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.clearhand.recognition.CropNormalizer;
import org.clearhand.recognition.NormalizedCrop;
import org.clearhand.training.net.Alphabet;
import org.clearhand.training.net.Batch;
import org.clearhand.training.net.Context;
import org.clearhand.training.net.CtcLoss;
import org.clearhand.training.net.EngineCheck;
import org.clearhand.training.net.NetPlan;
import org.clearhand.training.net.TrainableNet;
import org.clearhand.training.net.Weights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GrownNetTest {
    private static final List<Integer> CHANNELS = List.of(16, 16, 32, 32);

    private final Alphabet alphabet = new Alphabet("0123456789");
    private final NetPlan small = plan(NetPlan.ONE, NetPlan.NONE, 1);
    private final NetPlan large = plan(List.of(1, 2, 1), List.of(1, 2, 1), 2);

    @Test
    void aGrownNetReadsAsTheSmallOneUntilItLearns() {
        TestingEngine.settings();
        NormalizedCrop crop = crop();
        try (TrainableNet before = new TrainableNet(small);
                TrainableNet after = new TrainableNet(large)) {
            Weights grown = before.weights().grownTo(large, 3);
            after.restore(grown);
            float[] expected = before.logits(crop);
            float[] found = after.logits(crop);
            assertThat(found).hasSameSizeAs(expected);
            for (int i = 0; i < expected.length; i++) {
                assertThat(found[i]).isCloseTo(expected[i], within(1e-5f));
            }

            after.step(
                    Batch.of(List.of(crop), List.of(alphabet.label("12"))),
                    new CtcLoss(),
                    new TrainableNet.Step(1e-2, 1e-3, 2));
            assertThat(after.weights().get("mix2-2.kernel")).isNotEqualTo(grown.get("mix2-2.kernel"));
        }
    }

    /** The batch norm of a run that goes on from a checkpoint is kept, and so is what the net reads. */
    @ParameterizedTest
    @EnumSource(Context.Kind.class)
    void aNetWithNormsGrowsToSeeTheWholeLine(Context.Kind kind) {
        TestingEngine.settings();
        NormalizedCrop crop = crop();
        int added = kind == Context.Kind.NONE ? 0 : 2;
        NetPlan before = new NetPlan(CHANNELS, NetPlan.ONE, 1, alphabet.classes());
        NetPlan after = new NetPlan(
                CHANNELS,
                List.of(1, 2, 1),
                List.of(1, 1, 1),
                2,
                new Context(kind, added, 4, 24),
                alphabet.classes(),
                true);
        try (TrainableNet known = new TrainableNet(before);
                TrainableNet grown = new TrainableNet(after)) {
            Weights start = known.weights().grownTo(after, 3);
            grown.restore(start);
            assertThat(grown.logits(crop)).containsExactly(known.logits(crop), within(1e-4f));

            for (int step = 0; step < 3; step++) {
                grown.step(
                        Batch.of(List.of(crop, crop), List.of(alphabet.label("12"), alphabet.label("12"))),
                        new CtcLoss(),
                        new TrainableNet.Step(1e-2, 1e-3, 2));
            }
            Weights trained = grown.weights();
            assertThat(trained.values().keySet())
                    .allSatisfy(name -> assertThat(trained.get(name)).isNotEqualTo(start.get(name)));
        }
    }

    @Test
    void theEngineCalculatesABatchAsItsCropsOneByOne() {
        TestingEngine.settings();
        try (TrainableNet net = new TrainableNet(large)) {
            assertThatCode(() -> EngineCheck.of(net)).doesNotThrowAnyException();
        }
    }

    @Test
    void weightsOfANetOfAnotherWidthDoNotFit() {
        TestingEngine.settings();
        NetPlan wider = new NetPlan(
                List.of(16, 16, 32, 48), NetPlan.NONE, NetPlan.NONE, 1, Context.NONE, alphabet.classes(), false);
        try (TrainableNet net = new TrainableNet(small)) {
            assertThatThrownBy(() -> net.weights().grownTo(wider, 3))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("last");
        }
    }

    private NetPlan plan(List<Integer> deepened, List<Integer> refined, int blocks) {
        return new NetPlan(CHANNELS, deepened, refined, blocks, Context.NONE, alphabet.classes(), false);
    }

    private static NormalizedCrop crop() {
        SplittableRandom random = new SplittableRandom(8);
        byte[] grey = new byte[64 * CropNormalizer.HEIGHT];
        for (int i = 0; i < grey.length; i++) {
            grey[i] = (byte) random.nextInt(256);
        }
        return CropNormalizer.normalize(grey, 64, CropNormalizer.HEIGHT, 1024);
    }
}
