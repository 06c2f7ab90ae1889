package org.clearhand.training.run;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.engine.Engine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.clearhand.training.net.OnnxExport;
import org.clearhand.training.synthesis.Backgrounds;
import org.clearhand.training.synthesis.DrawnMicrLines;
import org.clearhand.training.synthesis.Sample;
import org.clearhand.training.synthesis.SampleSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trains a net small enough to learn single E-13B symbols within seconds, without any data set. */
class TrainingRunTest {
    private static final String SYMBOLS = "01478AC";
    private final DrawnMicrLines lines = new DrawnMicrLines(new Backgrounds(2, 1));

    @Test
    void learnsFromNothingAndGoesOnFromItsCheckpoint(@TempDir Path folder) throws Exception {
        TestingEngine.settings();
        Engine.getEngine("PyTorch").setRandomSeed(7);
        SampleSource symbols =
                random -> lines.write(Character.toString(SYMBOLS.charAt(random.nextInt(SYMBOLS.length()))), random);
        TaskData data = new TaskData(symbols, symbols, List.of());
        Path checkpoint = folder.resolve("smoke.checkpoint");

        new TrainingRun(config(1_600), data, checkpoint, Optional.empty()).run();
        assertThat(Checkpoint.read(checkpoint).samples()).isEqualTo(1_600);
        new TrainingRun(config(8_000), data, checkpoint, Optional.empty()).run();

        Checkpoint end = Checkpoint.read(checkpoint);
        assertThat(end.samples()).isEqualTo(8_000);
        assertThat(end.progress()).isEqualTo(1);
        assertThat(share(symbols, end)).isGreaterThan(0.6);
    }

    private static double share(SampleSource symbols, Checkpoint end) throws Exception {
        TrainingConfig config = config(1);
        byte[] model = OnnxExport.of(config.plan(), end.averaged(), "test").toByteArray();
        SplittableRandom random = new SplittableRandom(99);
        List<Sample> fresh =
                Stream.generate(() -> symbols.next(random)).limit(200).toList();
        try (OnnxLineReader reader = new OnnxLineReader(model, config.alphabet())) {
            return Evaluation.of(new MeasuredSet("fresh symbols", fresh), reader, config.maxWidth())
                    .exactShare();
        }
    }

    private static TrainingConfig config(long samples) throws IOException {
        return new TrainingConfig(
                "smoke",
                "micr",
                "0123456789ABCD ",
                new TrainingConfig.Net(List.of(8, 12, 16, 24), false, 1),
                256,
                16,
                0.004,
                samples,
                0,
                17,
                Map.of(),
                List.of());
    }
}
