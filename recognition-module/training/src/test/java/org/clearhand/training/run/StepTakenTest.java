package org.clearhand.training.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.clearhand.training.data.DataFolder;
import org.clearhand.training.data.SetRegister;
import org.clearhand.training.net.Weights;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StepTakenTest {
    @TempDir
    private Path folder = Path.of("");

    private MeasuredSet rehearsed = new MeasuredSet("none", List.of());

    @BeforeEach
    void draw() throws IOException {
        TaskData drawn = new ModelWorkshop(
                        TrainingConfig.shipped("figures-drawn"),
                        new DataFolder(folder),
                        new SetRegister(folder, Optional.empty()),
                        folder)
                .data();
        rehearsed = TaskData.drawn("rehearsed", drawn.training(), 120);
    }

    @Test
    void aNetThatForgotNothingIsTakenAsItIs() throws IOException {
        BaseModel base = BaseModel.of("figures-2");
        assertThat(choose(base, base.weights()).share()).isEqualTo(1);
    }

    @Test
    void aNetThatForgotEverythingIsTakenBackTowardsTheOldOne() throws IOException {
        BaseModel base = BaseModel.of("figures-2");
        Weights forgetful = base.weights();
        forgetful.values().values().forEach(values -> {
            for (int i = 0; i < values.length; i++) {
                values[i] = -values[i];
            }
        });
        assertThat(choose(base, forgetful).share()).isLessThan(0.5);
    }

    private StepTaken choose(BaseModel base, Weights tuned) throws IOException {
        TrainingConfig config = base.config();
        return StepTaken.choose(
                config.plan().folded(), base.weights(), tuned, rehearsed, config.alphabet(), config.maxWidth());
    }
}
