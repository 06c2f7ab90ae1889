package org.clearhand.training.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.clearhand.training.net.Context;
import org.clearhand.training.net.NetPlan;
import org.clearhand.training.net.OnnxExport;
import org.clearhand.training.synthesis.Backgrounds;
import org.clearhand.training.synthesis.CodelineFont;
import org.clearhand.training.synthesis.DrawnMicrLines;
import org.clearhand.training.synthesis.Sample;
import org.clearhand.training.synthesis.SampleSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trains a net small enough to learn single E-13B symbols within seconds, without any data set. */
class TrainingRunTest {
    private static final String SYMBOLS = "01478AC";
    private static final int BATCH = 16;

    private final DrawnMicrLines lines = new DrawnMicrLines(CodelineFont.E13B, new Backgrounds(2, 1));
    private final SampleSource symbols =
            random -> lines.write(Character.toString(SYMBOLS.charAt(random.nextInt(SYMBOLS.length()))), random);
    private final TaskData data = new TaskData(symbols, symbols, List.of());

    @Test
    void learnsATinyAlphabetFromNothing(@TempDir Path folder) throws Exception {
        Path checkpoint = folder.resolve("smoke.checkpoint");
        List<Double> losses = new ArrayList<>();
        new TrainingRun(config(8_000, 0), data, checkpoint, Optional.empty(), losses(losses)).run();

        assertThat(losses).hasSize(8);
        assertThat(losses.get(7)).isLessThan(losses.get(0) / 2);
        Checkpoint end = Checkpoint.read(checkpoint);
        assertThat(end.samples()).isEqualTo(8_000);
        assertThat(end.progress()).isEqualTo(1);
        assertThat(share(end)).isGreaterThan(0.6);
    }

    @Test
    void aStoppedRunGoesOnAsIfItHadNeverStopped(@TempDir Path folder) throws Exception {
        TrainingConfig config = config(60L * BATCH, 0);
        Path whole = folder.resolve("whole.checkpoint");
        new TrainingRun(config, data, whole, Optional.empty(), TrainingWatch.NONE).run();

        Path halved = folder.resolve("halved.checkpoint");
        stopAfter(config, halved, 25L * BATCH);
        assertThat(Checkpoint.read(halved).samples()).isEqualTo(25L * BATCH);
        new TrainingRun(config, data, halved, Optional.empty(), TrainingWatch.NONE).run();

        Checkpoint expected = Checkpoint.read(whole);
        Checkpoint found = Checkpoint.read(halved);
        assertThat(found.samples()).isEqualTo(expected.samples());
        assertThat(found.optimizer().updates()).isEqualTo(60);
        assertThat(found.current().values()).hasSameSizeAs(expected.current().values());
        expected.current()
                .values()
                .forEach((name, values) ->
                        assertThat(found.current().get(name)).as(name).isEqualTo(values));
        expected.averaged()
                .values()
                .forEach((name, values) -> assertThat(found.averaged().get(name))
                        .as("average of " + name)
                        .isEqualTo(values));
    }

    @Test
    void endsEarlyOnceTheValidationPartGetsNoBetter(@TempDir Path folder) throws Exception {
        // A net that is taught wrong answers reads the validation part worse and worse.
        SampleSource wrong = random -> new Sample(symbols.next(random).image(), "23");
        TaskData misleading = new TaskData(wrong, wrong, data.validation(), List.of());
        Path checkpoint = folder.resolve("early.checkpoint");
        new TrainingRun(config(200_000, 2), misleading, checkpoint, Optional.empty(), TrainingWatch.NONE).run();

        Checkpoint end = Checkpoint.read(checkpoint);
        assertThat(end.samples()).isLessThan(20_000);
        assertThat(end.best().looksSince()).isEqualTo(2);
    }

    private void stopAfter(TrainingConfig config, Path checkpoint, long samples) throws Exception {
        TrainingRun[] run = new TrainingRun[1];
        run[0] = new TrainingRun(config, data, checkpoint, Optional.empty(), new TrainingWatch() {
            @Override
            public void stepped(Standing standing, double loss) {
                if (standing.samples() >= samples) {
                    run[0].stop();
                }
            }
        });
        run[0].run();
    }

    private static TrainingWatch losses(List<Double> losses) {
        return new TrainingWatch() {
            @Override
            public void validated(Standing standing, double meanLoss, Evaluation evaluation) {
                losses.add(meanLoss);
            }
        };
    }

    private double share(Checkpoint end) throws Exception {
        TrainingConfig config = config(1, 0);
        byte[] model = OnnxExport.of(config.plan(), end.averaged(), "test").toByteArray();
        SplittableRandom random = new SplittableRandom(99);
        List<Sample> fresh =
                Stream.generate(() -> symbols.next(random)).limit(200).toList();
        try (OnnxLineReader reader = new OnnxLineReader(model, config.alphabet())) {
            return Evaluation.of(new MeasuredSet("fresh symbols", fresh), reader, config.maxWidth())
                    .exactShare();
        }
    }

    private static TrainingConfig config(long samples, int patience) {
        return new TrainingConfig(
                "smoke",
                "micr",
                "0123456789ABCD ",
                new TrainingConfig.Net(List.of(16, 16, 16, 32), NetPlan.NONE, List.of(0, 0, 0), 1, Context.NONE),
                256,
                BATCH,
                0.004,
                samples,
                0,
                17,
                Map.of(),
                List.of(),
                new Practice(Practice.Schedule.COSINE, 0.05, 1e-3, 2, 1_000, patience),
                "",
                List.of(),
                List.of());
    }
}
