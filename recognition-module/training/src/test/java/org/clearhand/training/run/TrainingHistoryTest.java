package org.clearhand.training.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingHistoryTest {
    private static final int BATCH = 10;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aRunThatGoesOnGoesOnInTheSameHistory() throws Exception {
        train(1, 100);
        List<TrainingHistory.Moment> first = TrainingHistory.read(checkpoint());
        assertThat(first).hasSize(6);
        assertThat(first.get(5).characterErrorRate()).hasValue(0.25);
        assertThat(first.get(5).exactShare()).hasValue(0.5);
        assertThat(first.get(0).loss()).hasValue(7);
        assertThat(first.get(0).learningRate()).isEqualTo(0.003);

        train(101, 200);
        List<TrainingHistory.Moment> whole = TrainingHistory.read(checkpoint());
        assertThat(whole).hasSize(12).startsWith(first.toArray(TrainingHistory.Moment[]::new));
        assertThat(whole).extracting(TrainingHistory.Moment::samples).isSorted();
    }

    /** The process was killed after its last checkpoint: what came after it happens again. */
    @Test
    void whatIsLivedThroughAgainStandsThereOnce() throws Exception {
        train(1, 100);
        train(51, 100);

        List<TrainingHistory.Moment> moments = TrainingHistory.read(checkpoint());
        assertThat(moments)
                .extracting(TrainingHistory.Moment::samples)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(moments).last().extracting(TrainingHistory.Moment::samples).isEqualTo(1_000L);
    }

    @Test
    void aFreshRunForgetsTheOldOne() throws Exception {
        train(1, 100);
        train(1, 20);

        assertThat(TrainingHistory.read(checkpoint()))
                .extracting(TrainingHistory.Moment::samples)
                .containsExactly(200L, 200L);
    }

    @Test
    void aLineCutShortIsNoMoment() throws Exception {
        train(1, 100);
        Files.writeString(TrainingHistory.fileOf(checkpoint()), "1200\t1.0e-", StandardOpenOption.APPEND);

        assertThat(TrainingHistory.read(checkpoint())).hasSize(6);
    }

    @Test
    void aLossThatIsNoNumberIsLeftOut() throws Exception {
        TrainingHistory history = new TrainingHistory(checkpoint(), TrainingWatch.NONE);
        for (int batch = 1; batch <= 20; batch++) {
            history.stepped(standing(batch), batch == 3 ? 5 : Double.NaN);
        }
        for (int batch = 21; batch <= 40; batch++) {
            history.stepped(standing(batch), Double.NaN);
        }

        assertThat(TrainingHistory.read(checkpoint()))
                .extracting(TrainingHistory.Moment::loss)
                .containsExactly(OptionalDouble.of(5), OptionalDouble.empty());
    }

    private void train(int firstBatch, int lastBatch) {
        TrainingHistory history = new TrainingHistory(checkpoint(), TrainingWatch.NONE);
        for (int batch = firstBatch; batch <= lastBatch; batch++) {
            history.stepped(standing(batch), 7);
        }
        history.validated(standing(lastBatch), 7, new Evaluation("validation part", 4, 2, 20, 5));
    }

    private static TrainingWatch.Standing standing(int batch) {
        return new TrainingWatch.Standing("test", (long) batch * BATCH, 0.5, 0.003, 100, Duration.ZERO);
    }

    private Path checkpoint() {
        return folder.resolve("test.checkpoint");
    }
}
