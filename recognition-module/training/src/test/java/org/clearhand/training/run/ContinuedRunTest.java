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
import org.clearhand.training.data.FileHashes;
import org.clearhand.training.data.SetRegister;
import org.clearhand.training.net.Weights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that starts from where another one stands, with a larger net. */
class ContinuedRunTest {
    private static final String SMALL = "{channels: [16, 16, 16, 16], blocks: 1}";
    private static final String SMALL_WITH_CONTEXT =
            "{channels: [16, 16, 16, 16], blocks: 1, context: {kind: attention, layers: 1, heads: 2, hidden: 16}}";
    private static final String NET_OF_FIGURES_2 = "{channels: [24, 48, 96, 160], deepened: true, blocks: 5}";

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
        Lineage lineage = Lineage.of(config, new DataFolder(folder));

        JsonNode first = BaseModel.of("figures-2").card();
        assertThat(lineage.startedFrom().orElseThrow().path("sha256")).isEqualTo(first.path("sha256"));
        assertThat(lineage.trainedOn().findValuesAsText("set"))
                .contains("strokes-unipen")
                .containsExactlyInAnyOrderElementsOf(first.path("trainedOn").findValuesAsText("set"));
    }

    /** Two runs on: the sets of the shipped model were learnt from by the second one too. */
    @Test
    void theCardOfARunFromACheckpointNamesWhatAllBeforeItLearntFrom() throws Exception {
        TestingEngine.settings();
        ModelWorkshop first = workshop("first", 0.01, "figures-2", NET_OF_FIGURES_2);
        first.run(Optional.empty(), TrainingWatch.NONE).run();
        ModelWorkshop second = workshop("second", 0.01, first.checkpointFile().toString(), NET_OF_FIGURES_2);
        second.run(Optional.empty(), TrainingWatch.NONE).run();

        JsonNode card = new ObjectMapper()
                .readTree(second.export(folder.resolve("models"))
                        .resolve("card.json")
                        .toFile());

        JsonNode from = card.path("startedFrom");
        assertThat(from.path("id").asText()).isEqualTo("first");
        assertThat(from.path("checkpointSha256").asText()).isEqualTo(FileHashes.sha256(first.checkpointFile()));
        assertThat(from.path("startedFrom").path("id").asText()).isEqualTo("figures-2");
        assertThat(card.path("trainedOn").findValuesAsText("set")).contains("strokes-unipen");
    }

    /** A checkpoint of an earlier version has nothing beside it. */
    @Test
    void whereItIsNotKnownTheCardSaysSo() throws Exception {
        TestingEngine.settings();
        ModelWorkshop first = workshop("first", 0.01, "", SMALL);
        first.run(Optional.empty(), TrainingWatch.NONE).run();
        Files.delete(folder.resolve("first.lineage.json"));
        TrainingConfig config = config("second", 0.01, first.checkpointFile().toString(), SMALL);

        assertThat(Lineage.of(config, new DataFolder(folder))
                        .startedFrom()
                        .orElseThrow()
                        .path("trainedOn")
                        .asText())
                .isEqualTo("not recorded");
    }

    private Weights run(String id, double rate, String startFrom) throws IOException, InterruptedException {
        ModelWorkshop workshop = workshop(id, rate, startFrom, startFrom.isEmpty() ? SMALL : SMALL_WITH_CONTEXT);
        workshop.run(Optional.empty(), TrainingWatch.NONE).run();
        return Checkpoint.read(workshop.checkpointFile()).averaged();
    }

    private ModelWorkshop workshop(String id, double rate, String startFrom, String net) throws IOException {
        SetRegister register = new SetRegister(folder.resolve("sets"), Optional.empty());
        return new ModelWorkshop(config(id, rate, startFrom, net), new DataFolder(folder), register, folder);
    }

    private TrainingConfig config(String id, double rate, String startFrom, String net) throws IOException {
        return TrainingConfig.of(Files.write(
                        folder.resolve(id + ".yaml"),
                        List.of(
                                "id: " + id,
                                "task: drawn-figures",
                                "characters: '0123456789.,/-*#=$R'",
                                "net: " + net,
                                "batchSize: 8",
                                "samples: 16",
                                "learningRate: " + rate,
                                "mixture: {printedFonts: 1}",
                                "startFrom: '" + startFrom + "'"))
                .toString());
    }
}
