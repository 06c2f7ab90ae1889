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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
                .isEqualTo("figures-2");
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

    @ParameterizedTest
    @ValueSource(strings = {"ada", " Ada ", "ADA"})
    void whoeverProposedItCannotPromoteIt(String name) throws IOException {
        compared("mine");
        assertThatThrownBy(() -> promote("mine", name))
                .isInstanceOf(RegistryProblem.class)
                .hasMessageContaining("somebody else");
        assertThat(serving()).isEqualTo(SHIPPED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"model.onnx", "card.json", "calibration.json"})
    void whatChangedSinceItWasProposedIsNotPromoted(String file) throws IOException {
        compared("mine");
        Files.writeString(registry.folderOf("mine").resolve(file), "{\"id\":\"mine\"}");
        assertThatThrownBy(() -> promote("mine", "bob"))
                .isInstanceOf(RegistryProblem.class)
                .hasMessageContaining(file + " changed");
        assertThat(serving()).isEqualTo(SHIPPED);
    }

    @Test
    void withoutAComparisonNothingIsPromoted() throws IOException {
        desk.propose(TestingModels.folder(root, "mine"), ModelRole.FIGURES, "ada");
        assertThatThrownBy(() -> promote("mine", "bob")).hasMessageContaining("not compared yet");
    }

    @Test
    void aComparisonWithWhatNoLongerServesDoesNotCount() throws IOException {
        compared("first");
        compared("second");
        promote("first", "bob");
        assertThatThrownBy(() -> promote("second", "bob"))
                .isInstanceOf(RegistryProblem.class)
                .hasMessageContaining("does not speak for");
        assertThat(serving().id()).isEqualTo("first");
    }

    @Test
    void aSuccessorIsHeldToEverySetItsPredecessorWasHeldTo() throws IOException {
        ModelIdentity first = compared("first");
        promote("first", "bob");
        ModelIdentity second = desk.propose(TestingModels.folder(root, "second"), ModelRole.FIGURES, "ada");

        desk.compared(TestingModels.comparison(
                registry,
                second,
                TestingModels.set("third source", 800, 850),
                TestingModels.set("old source", 900, 900)));
        assertThatThrownBy(() -> promote("second", "bob"))
                .isInstanceOf(RegistryProblem.class)
                .hasMessageContaining("not compared on new source, to which " + first + " was held");

        ComparedSet grown = TestingModels.set("old source", "with later fields", 900, 900);
        desk.compared(TestingModels.comparison(
                registry,
                second,
                TestingModels.set("third source", 800, 850),
                TestingModels.set("new source", 850, 850),
                grown));
        assertThatThrownBy(() -> promote("second", "bob"))
                .isInstanceOf(RegistryProblem.class)
                .hasMessageContaining("old source is not the set to which " + first + " was held");

        desk.compared(TestingModels.comparison(
                registry,
                second,
                TestingModels.set("third source", 800, 850),
                TestingModels.set("new source", 850, 850),
                TestingModels.set("old source", 900, 900)));
        promote("second", "bob");
        assertThat(serving()).isEqualTo(second);
    }

    @Test
    void aComparisonThatWasWrittenByHandDoesNotCount() throws IOException {
        ModelIdentity model = compared("mine");
        Files.write(
                registry.folderOf("mine").resolve(ModelComparison.FILE),
                TestingModels.comparison(registry, model, 990, 990).content());
        assertThatThrownBy(() -> promote("mine", "bob")).hasMessageContaining("not the comparison that was made");
    }

    @ParameterizedTest
    @CsvSource({"801, 900, true", "801, 895, true", "801, 894, false", "800, 950, false", "700, 900, false"})
    void itMustReadTheNewSourceBetterAndTheOldAtMostHalfAPointWorse(int source, int old, boolean allowed)
            throws IOException {
        ModelIdentity model = desk.propose(TestingModels.folder(root, "mine"), ModelRole.FIGURES, "ada");
        desk.compared(TestingModels.comparison(registry, model, source, old));
        if (allowed) {
            promote("mine", "bob");
        } else {
            assertThatThrownBy(() -> promote("mine", "bob")).hasMessageContaining("--despite");
            assertThat(serving()).isEqualTo(SHIPPED);
            desk.promote("mine", "bob", Optional.empty(), Optional.of("the old forms are withdrawn"));
            HistoryEntry last = registry.history().get(registry.history().size() - 1);
            assertThat(last.despite()).isNotEmpty();
            assertThat(last.reason()).contains("the old forms are withdrawn");
        }
        assertThat(serving()).isEqualTo(model);
    }

    @Test
    void withoutARegressionSetItIsOnlyPromotedDespite() throws IOException {
        ModelIdentity model = desk.propose(TestingModels.folder(root, "mine"), ModelRole.FIGURES, "ada");
        ModelComparison full = TestingModels.comparison(registry, model, 900, 900);
        desk.compared(new ModelComparison(
                full.at(), full.by(), full.role(), full.candidate(), full.serving(), full.source(), List.of()));
        assertThatThrownBy(() -> promote("mine", "bob")).hasMessageContaining("no regression set");
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
                assertThat(List.of("mine", "figures-2")).contains(serving().id());
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
        assertThatThrownBy(() -> compared("figures-2")).hasMessageContaining("already");
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
