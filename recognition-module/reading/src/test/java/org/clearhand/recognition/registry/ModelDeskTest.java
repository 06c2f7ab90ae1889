package org.clearhand.recognition.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelDeskTest {
    private static final ModelIdentity SHIPPED = ModelRegistry.shipped(ModelRole.FIGURES);

    @TempDir
    private Path root = Path.of("");

    private ModelDesk desk = new ModelDesk(new ModelRegistry(Path.of("")), TestingModels.CLOCK);
    private ModelRegistry registry = desk.registry();

    @BeforeEach
    void open() {
        registry = new ModelRegistry(root.resolve("registry"));
        desk = new ModelDesk(registry, TestingModels.CLOCK);
    }

    private ModelIdentity compared(String id) throws IOException {
        return TestingModels.compared(desk, TestingModels.folder(root, id));
    }

    private ModelIdentity serving() {
        return registry.serving(ModelRole.FIGURES);
    }

    private void promote(String id, String by) throws IOException {
        desk.promote(id, by, Optional.empty(), Optional.empty());
    }

    @Test
    void anAbsentRegistryMeansWhatShips() {
        assertThat(serving()).isEqualTo(SHIPPED);
        assertThat(registry.fingerprint()).isEmpty();
        assertThat(registry.history()).isEmpty();
        assertThat(ServingModels.of(registry)
                        .of(ModelRole.FIGURES)
                        .orElseThrow()
                        .name())
                .isEqualTo(ModelRole.FIGURES.shippedId());
    }

    @Test
    void whatIsProposedIsFrozenAndServesNothing() throws IOException {
        ModelIdentity model = desk.propose(TestingModels.folder(root, "mine"), ModelRole.FIGURES, "ada");

        assertThat(serving()).isEqualTo(SHIPPED);
        assertThat(registry.folderOf("mine")).isDirectoryNotContaining("glob:**/report.html");
        assertThat(registry.verified(model).get("model.onnx"))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("the net mine");
    }

    @Test
    void aSecondPersonPromotesAndTheHistorySaysWho() throws IOException {
        ModelIdentity model = compared("mine");
        promote("mine", "bob");

        assertThat(serving()).isEqualTo(model);
        assertThat(registry.history())
                .extracting(HistoryEntry::kind, HistoryEntry::by)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(HistoryEntry.Kind.PROPOSED, "ada"),
                        org.assertj.core.groups.Tuple.tuple(HistoryEntry.Kind.COMPARED, "ada"),
                        org.assertj.core.groups.Tuple.tuple(HistoryEntry.Kind.PROMOTED, "bob"));
        assertThat(registry.history().get(2).instead()).contains(SHIPPED);
    }

    @Test
    void rollingBackTwiceGoesBackTwice() throws IOException {
        ModelIdentity first = compared("first");
        promote("first", "bob");
        compared("second");
        promote("second", "bob");

        assertThat(desk.rollback(ModelRole.FIGURES, "ada", "worse")).isEqualTo(first);
        assertThat(serving()).isEqualTo(first);
        assertThat(desk.rollback(ModelRole.FIGURES, "ada", "worse still")).isEqualTo(SHIPPED);
        assertThat(serving()).isEqualTo(SHIPPED);
        assertThatThrownBy(() -> desk.rollback(ModelRole.FIGURES, "ada", "again"))
                .hasMessageContaining("nothing before it");
        assertThat(registry.history()).last().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(HistoryEntry.Kind.ROLLED_BACK);
            assertThat(entry.reason()).contains("worse still");
            assertThat(entry.instead()).contains(first);
        });
    }

    @Test
    void noRollbackLeadsToADamagedModel() throws IOException {
        compared("first");
        promote("first", "bob");
        ModelIdentity second = compared("second");
        promote("second", "bob");
        Files.delete(registry.folderOf("first").resolve("model.onnx"));
        assertThatThrownBy(() -> desk.rollback(ModelRole.FIGURES, "ada", "worse"))
                .hasMessageContaining("damaged");
        assertThat(serving()).isEqualTo(second);
    }

    @Test
    void ofTwoThatPromoteAtOnceOneWins() throws Exception {
        for (int round = 0; round < 4; round++) {
            String one = "one-" + round;
            String other = "other-" + round;
            compared(one);
            compared(other);
            int before = registry.live().promoted(ModelRole.FIGURES).size();
            ExecutorService people = Executors.newFixedThreadPool(2);
            CyclicBarrier together = new CyclicBarrier(2);
            List<Future<Boolean>> answers = new ArrayList<>();
            for (String id : List.of(one, other)) {
                answers.add(people.submit(() -> {
                    together.await();
                    try {
                        promote(id, "bob");
                        return true;
                    } catch (RegistryProblem refused) {
                        assertThat(refused).hasMessageContaining("does not speak for");
                        return false;
                    }
                }));
            }
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(true, false);
            people.shutdown();
            assertThat(registry.live().promoted(ModelRole.FIGURES)).hasSize(before + 1);
            assertThat(registry.history()).hasSize(5 * (round + 1));
        }
    }

    @Test
    void whatReadsWhileOthersChangeSeesWholeStates() throws Exception {
        compared("mine");
        promote("mine", "bob");
        ExecutorService readers = Executors.newSingleThreadExecutor();
        Future<Integer> looks = readers.submit(() -> {
            int seen = 0;
            while (!Thread.currentThread().isInterrupted() && seen < 500) {
                assertThat(List.of("mine", ModelRole.FIGURES.shippedId()))
                        .contains(serving().id());
                seen++;
            }
            return seen;
        });
        while (!looks.isDone()) {
            registry.live().withoutLast(ModelRole.FIGURES).writeTo(registry.folder());
            registry.live()
                    .with(
                            ModelRole.FIGURES,
                            new LiveModels.Promoted(
                                    desk.proposal("mine").model(), TestingModels.CLOCK.instant(), "bob"))
                    .writeTo(registry.folder());
        }
        assertThat(looks.get()).isEqualTo(500);
        readers.shutdown();
        assertThat(registry.folder()).isDirectoryNotContaining("glob:**/.next-*");
    }

    @Test
    void anIdStandsForOneContentForEver() throws IOException {
        compared("mine");
        assertThatThrownBy(() -> compared("mine")).hasMessageContaining("there is a model mine already");
        assertThatThrownBy(() -> compared(ModelRole.FIGURES.shippedId())).hasMessageContaining("already");
        assertThatThrownBy(() -> compared("..")).isInstanceOf(RegistryProblem.class);
        assertThatThrownBy(() -> compared("Mine")).isInstanceOf(RegistryProblem.class);
    }

    @Test
    void aNetThatLacksCharactersOfTheRoleIsNotTaken() throws IOException {
        Path folder = TestingModels.folder(root, "mine");
        assertThatThrownBy(() -> desk.propose(folder, ModelRole.WORDS, "ada"))
                .hasMessageContaining("does not know all characters of words");
    }

    @Test
    void aCardOfAnotherNetIsNotTaken() throws IOException {
        Path folder = TestingModels.runnable(root, "mine");
        Files.writeString(folder.resolve("model.onnx"), "another net");
        assertThatThrownBy(() -> desk.propose(folder, ModelRole.FIGURES, "ada"))
                .hasMessageContaining("another model.onnx");
    }

    @Test
    void theCalibrationOfAnotherModelIsNotTaken() throws IOException {
        String calibration = "{\"DATE\":{\"method\":\"PLATT\",\"from\":[0.1,0.5],\"to\":[0.2,0.9]}}";
        Path first = TestingModels.folder(root, "first");
        Files.writeString(first.resolve("calibration.json"), calibration);
        Path second = TestingModels.folder(root, "second");
        Files.writeString(second.resolve("calibration.json"), calibration);
        desk.propose(first, ModelRole.FIGURES, "ada");
        assertThatThrownBy(() -> desk.propose(second, ModelRole.FIGURES, "ada"))
                .hasMessageContaining("calibration.json of second is that of another model");
        Files.delete(second.resolve("calibration.json"));
        desk.propose(second, ModelRole.FIGURES, "ada");
    }

    @Test
    void aHistoryThatWasChangedIsNoticed() throws IOException {
        compared("mine");
        Path history = registry.folder().resolve(RegistryHistory.FILE);
        List<String> lines = Files.readAllLines(history);
        Files.write(history, List.of(lines.get(0).replace("\"ada\"", "\"eve\""), lines.get(1)));
        assertThatThrownBy(() -> promote("mine", "ada")).hasMessageContaining("history was changed");
        Files.write(history, lines.subList(1, 2));
        assertThatThrownBy(() -> promote("mine", "bob")).hasMessageContaining("history was changed");
    }
}
