package org.clearhand.recognition.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may promote which model, and what must have been shown of it before. */
class PromotionTest {
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
    void whatIsNoLongerKnownOfThePredecessorSpeaksAgainstPromoting() throws IOException {
        ModelIdentity first = compared("first");
        promote("first", "bob");
        compared("second");
        Files.delete(registry.folderOf("first").resolve(ModelComparison.FILE));

        assertThatThrownBy(() -> promote("second", "bob"))
                .isInstanceOf(RegistryProblem.class)
                .hasMessageContaining("what " + first + " was held to is not known");
        assertThat(serving()).isEqualTo(first);
    }
}
