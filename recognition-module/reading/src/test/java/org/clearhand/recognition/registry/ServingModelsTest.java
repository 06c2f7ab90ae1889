package org.clearhand.recognition.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearhand.forms.FieldType;
import org.clearhand.recognition.ReadingFlag;
import org.clearhand.recognition.text.Calibration;
import org.clearhand.recognition.text.Calibrations;
import org.clearhand.recognition.text.CtcRecognizer;
import org.clearhand.recognition.text.FieldHypotheses;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a promotion means for the process that reads. */
class ServingModelsTest {
    private static final byte[] CALIBRATION = "{\"DATE\":{\"method\":\"PLATT\",\"from\":[0.1,0.9],\"to\":[0.2,0.3]}}"
            .getBytes(java.nio.charset.StandardCharsets.UTF_8);

    @TempDir
    private Path root = Path.of("");

    private ModelRegistry registry = new ModelRegistry(Path.of(""));
    private ModelDesk desk = new ModelDesk(registry, TestingModels.CLOCK);

    @BeforeEach
    void open() {
        registry = new ModelRegistry(root.resolve("registry"));
        desk = new ModelDesk(registry, TestingModels.CLOCK);
    }

    @Test
    void aPromotedModelReadsUnderANameThatIsItsAlone() throws IOException {
        ModelIdentity model = TestingModels.promoted(desk, TestingModels.runnable(root, "mine"));

        ServingModels serving = ServingModels.of(registry);

        ServingModel figures = serving.of(ModelRole.FIGURES).orElseThrow();
        assertThat(figures.name()).isEqualTo("mine#" + model.sha256().substring(0, 12));
        assertThat(serving.of(ModelRole.WORDS).orElseThrow().name()).isEqualTo(ModelRole.WORDS.shippedId());
        assertThat(serving.fingerprint()).isEqualTo(registry.fingerprint()).isNotEmpty();
        try (CtcRecognizer net = CtcRecognizer.of(figures)) {
            assertThat(net.modelId()).isEqualTo(figures.name());
        }
    }

    @Test
    void aDamagedModelIsAnErrorAndNeverTheShippedOne() throws IOException {
        TestingModels.promoted(desk, TestingModels.runnable(root, "mine"));
        Files.write(registry.folderOf("mine").resolve("model-int8.onnx"), new byte[] {1});
        assertThatThrownBy(() -> ServingModels.of(registry))
                .isInstanceOf(RegistryProblem.class)
                .hasMessageContaining("model-int8.onnx changed");
        for (String name : FrozenFiles.NAMES) {
            Files.deleteIfExists(registry.folderOf("mine").resolve(name));
        }
        assertThatThrownBy(() -> ServingModels.of(registry)).hasMessageContaining("damaged");
        Files.move(registry.folderOf("mine"), root.resolve("elsewhere"));
        assertThatThrownBy(() -> ServingModels.of(registry)).hasMessageContaining("is missing");
    }

    @Test
    void aDamagedListOfWhatServesIsAnError() throws IOException {
        TestingModels.promoted(desk, TestingModels.folder(root, "mine"));
        Path live = registry.folder().resolve(LiveModels.FILE);
        String content = Files.readString(live);
        for (String damaged : List.of(
                "",
                "{",
                content.replace("\"format\" : 1", "\"format\" : 2"),
                content.replace("figures", "fingers"),
                content.replace("\"mine\"", "\"../mine\""))) {
            Files.writeString(live, damaged);
            assertThatThrownBy(() -> ServingModels.of(registry))
                    .as(damaged)
                    .isInstanceOf(RegistryProblem.class)
                    .hasMessageContaining("live.json");
        }
    }

    @Test
    void theCalibrationOfOneModelNeverSpeaksForAnother() throws IOException {
        Path calibrated = TestingModels.folder(root, "calibrated");
        Files.write(calibrated.resolve(Calibrations.FILE), CALIBRATION);
        String first = TestingModels.promoted(desk, calibrated).reference();
        assertThat(date(first).flags()).isEmpty();
        assertThat(date(first).best().orElseThrow().probability()).isLessThan(0.5);

        String second = TestingModels.promoted(desk, TestingModels.folder(root, "plain"))
                .reference();
        assertThat(date(second).flags()).containsExactly(ReadingFlag.NOT_CALIBRATED);
        assertThat(date(second).best().orElseThrow().probability()).isEqualTo(0.9);

        Path third = TestingModels.folder(root, "third");
        Files.writeString(
                third.resolve(Calibrations.FILE),
                "{\"DATE\":{\"method\":\"PLATT\",\"from\":[0.1,0.9],\"to\":[0.2,0.4]}}");
        String served = TestingModels.promoted(desk, third).reference();
        assertThat(date(served).flags()).isEmpty();
        for (String other : List.of(first, second, "third", "figures-2", "words-9")) {
            assertThat(date(other).flags()).as(other).containsExactly(ReadingFlag.NOT_CALIBRATED);
        }
    }

    private FieldHypotheses date(String model) {
        FieldHypotheses read = new FieldHypotheses(
                List.of(new FieldHypotheses.Value("2026-11-22", "22112026", 0.9)), Optional.empty(), model, List.of());
        return Calibrations.of(ServingModels.of(registry)).apply(FieldType.DATE, read);
    }

    @Test
    void aCalibrationIsPartOfTheModelItLiesBeside() throws IOException {
        Path folder = TestingModels.folder(root, "mine");
        Map<FieldType, Calibration> given = Calibrations.parse(CALIBRATION);
        ModelIdentity before = Candidate.read(folder, ModelRole.FIGURES).identity();
        Files.write(folder.resolve(Calibrations.FILE), Calibrations.write(given));
        assertThat(Candidate.read(folder, ModelRole.FIGURES).identity()).isNotEqualTo(before);
    }
}
