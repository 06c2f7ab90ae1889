package org.clearhand.training.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.clearhand.training.data.DataFolder;
import org.clearhand.training.data.SetRegister;
import org.clearhand.training.net.AdamW;
import org.clearhand.training.net.Weights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that starts from where another one stands, with a larger net. */
class ContinuedRunTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void aLargerNetGoesOnFromTheCheckpointOfASmallerOneAndKeepsItsNorms() throws Exception {
        TestingEngine.settings();
        Weights first = run("first", 0.01, "");
        Weights second = run("second", 1e-7, folder.resolve("first.checkpoint").toString());

        assertThat(second.get("stem.kernel")).containsExactly(first.get("stem.kernel"), within(1e-4f));
        assertThat(second.get("stem.gamma")).containsExactly(first.get("stem.gamma"), within(1e-4f));
        assertThat(first.values()).doesNotContainKey("attention1.query.kernel");
        assertThat(second.values()).containsKey("attention1.query.kernel");
    }

    @Test
    void aCheckpointThatIsNotThereIsNamed() {
        assertThatThrownBy(() ->
                        run("lost", 0.01, folder.resolve("gone.checkpoint").toString()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("there is no checkpoint")
                .hasMessageContaining("gone.checkpoint");
    }

    @Test
    void theCardNamesWhatTheFirstModelLearntFrom() throws Exception {
        TrainingConfig drawn = TrainingConfig.shipped("figures-drawn");
        TrainingConfig config = TrainingConfig.of(Files.write(
                        folder.resolve("grown.yaml"),
                        List.of(
                                "id: grown",
                                "task: drawn-figures",
                                "characters: '" + drawn.characters() + "'",
                                "net: {channels: [16, 16, 16, 16]}",
                                "samples: 16",
                                "mixture: {printedFonts: 1}",
                                "startFrom: figures-2"))
                .toString());
        Checkpoint checkpoint =
                new Checkpoint(16, 2, 1, 1, new Weights(), new Weights(), new AdamW(), Checkpoint.Best.NONE);

        JsonNode card = new ObjectMapper()
                .valueToTree(
                        new ModelCard(config, new DataFolder(folder)).describe(checkpoint, new byte[1], List.of()));

        JsonNode first = BaseModel.of("figures-2").card();
        assertThat(card.path("startedFrom").path("sha256")).isEqualTo(first.path("sha256"));
        assertThat(card.path("trainedOn").findValuesAsText("set"))
                .contains("strokes-unipen")
                .containsExactlyInAnyOrderElementsOf(first.path("trainedOn").findValuesAsText("set"));
    }

    private Weights run(String id, double rate, String startFrom) throws IOException, InterruptedException {
        String context = startFrom.isEmpty() ? "" : ", context: {kind: attention, layers: 1, heads: 2, hidden: 16}";
        TrainingConfig config = TrainingConfig.of(Files.write(
                        folder.resolve(id + ".yaml"),
                        List.of(
                                "id: " + id,
                                "task: drawn-figures",
                                "characters: '0123456789.,/-*#=$R'",
                                "net: {channels: [16, 16, 16, 16], blocks: 1" + context + "}",
                                "batchSize: 8",
                                "samples: 16",
                                "learningRate: " + rate,
                                "mixture: {printedFonts: 1}",
                                "startFrom: '" + startFrom + "'"))
                .toString());
        SetRegister register = new SetRegister(folder.resolve("sets"), Optional.empty());
        ModelWorkshop workshop = new ModelWorkshop(config, new DataFolder(folder), register, folder);
        workshop.run(Optional.empty(), TrainingWatch.NONE).run();
        return Checkpoint.read(workshop.checkpointFile()).averaged();
    }
}
