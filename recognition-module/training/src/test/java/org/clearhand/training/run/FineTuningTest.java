package org.clearhand.training.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.clearhand.training.data.OpenedSet;
import org.clearhand.training.data.SetRegister;
import org.clearhand.training.data.TestingSets;
import org.clearhand.training.data.split.Side;
import org.clearhand.training.data.split.Split;
import org.clearhand.training.data.split.SplitPlanner;
import org.clearhand.training.data.split.SplitRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fine-tuning of a few steps, from the shipped model to the candidate's folder, without any public data set. */
class FineTuningTest {
    private static final long SAMPLES = 96;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aCandidateIsMeasuredOnTheTestSideAndReported() throws Exception {
        SetRegister register = new SetRegister(folder.resolve("register"), Optional.empty());
        OpenedSet set = TestingSets.open(strings(), "column:writer");
        register.enter(set);
        Split split = SplitPlanner.plan(set, new SplitRule(SplitRule.Kind.HASH, 3, 50, 20));
        split.write(register.folder());

        FineTuning.Outcome outcome = FineTuning.of("figures-2", Optional.empty(), register, folder)
                .run(
                        set,
                        "candidate",
                        new FineTuning.Request(0.5, Optional.empty(), Optional.empty(), Optional.of(SAMPLES), 5),
                        folder.resolve("models"),
                        TrainingWatch.NONE);

        int learnt = Math.toIntExact(split.items().getOrDefault(Side.TRAIN, 0L));
        assertThat(outcome.own().learnt()).hasSize(learnt);
        int tested = Math.toIntExact(split.items().getOrDefault(Side.TEST, 0L));
        assertThat(outcome.source().after().samples()).isEqualTo(tested);
        Path candidate = folder.resolve("models/candidate");
        JsonNode card =
                new ObjectMapper().readTree(candidate.resolve("card.json").toFile());
        assertThat(card.path("fineTunedOn").path("split").asText()).isEqualTo(split.sha256());
        assertThat(card.path("stepTaken").asDouble())
                .isEqualTo(outcome.stepTaken())
                .isBetween(0.3, 1.0);
        assertThat(card.path("fineTunedOn").path("licence").asText()).isEqualTo("made for a test");
        assertThat(Optional.of(card.path("sourceRevision").asText()).filter(text -> !text.isEmpty()))
                .isEqualTo(SourceRevision.ofBuild());
        assertThat(Files.readString(candidate.resolve("report.html")))
                .contains("testing, held out", "exact before", "fine-tuned from", "loss against samples");
        assertThat(TrainingHistory.read(folder.resolve("candidate.checkpoint")))
                .last()
                .extracting(TrainingHistory.Moment::samples)
                .isEqualTo(SAMPLES);
    }

    private Path strings() throws IOException {
        StringBuilder labels = new StringBuilder("file\ttext\twriter\n");
        Map<String, byte[]> pictures = new HashMap<>();
        for (int i = 0; i < 60; i++) {
            String text = Integer.toString(10_000 + 1_117 * i);
            labels.append(i)
                    .append(".png\t")
                    .append(text)
                    .append("\tw")
                    .append(i / 3)
                    .append('\n');
            pictures.put(i + ".png", TestingSets.png(text, i));
        }
        return TestingSets.fields(folder.resolve("set"), labels.toString(), pictures);
    }
}
