package org.clearhand.training.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.clearhand.training.synthesis.CodeTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingConfigReaderTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void aFileOfTheUsersOwnIsReadWithTheUsualPractice() throws IOException {
        Path file = write("mine.yaml", """
                id: mine
                task: drawn-figures
                characters: "0123456789"
                net: {channels: [8, 16, 16, 24], blocks: 1}
                mixture: {printedFonts: 1}
                practice: {schedule: constant, patience: 4}
                own:
                  - {folder: my-amounts, share: 0.4}
                """);

        TrainingConfig config = TrainingConfig.of(file.toString());

        assertThat(config.learningRate()).isEqualTo(0.003);
        assertThat(config.practice().schedule()).isEqualTo(Practice.Schedule.CONSTANT);
        assertThat(config.practice().patience()).isEqualTo(4);
        assertThat(config.practice().clip()).isEqualTo(Practice.USUAL.clip());
        assertThat(config.own()).containsExactly(new TrainingConfig.OwnData("my-amounts", 0.4, ""));
    }

    @Test
    void allThatIsWrongIsNamedAtOnceByItsPath() throws IOException {
        Path file = write("wrong.yaml", """
                id: Wrong Name
                task: poems
                characters: "001"
                net: {channels: [8, 12], blocks: many}
                learningRate: -1
                practice: {schedule: sinking, patients: 3}
                own:
                  - {share: 7}
                """);

        assertThatThrownBy(() -> TrainingConfig.of(file.toString()))
                .isInstanceOf(IOException.class)
                .hasMessageContainingAll(
                        "wrong.yaml",
                        "id: ",
                        "task: must be one of",
                        "characters: each character",
                        "net.channels: must be four",
                        "net.channels: must be multiples of 8",
                        "net.blocks: must be a number",
                        "learningRate: must be",
                        "practice.schedule: must be one of",
                        "practice.patients: is not known",
                        "own[0].folder: is missing",
                        "own[0].share: must be");
    }

    @Test
    void aKindOfSampleThatNobodyDrawsIsNamed() throws IOException {
        Path file = write("mixed.yaml", """
                id: mixed
                task: figures
                characters: "0123456789"
                net: {channels: [8, 16, 16, 24], blocks: 1}
                mixture: {recorded: 1, codes: 0.5}
                patterns: ['[A-Z]{4}']
                """);

        assertThatThrownBy(() -> TrainingConfig.of(file.toString()))
                .hasMessageContaining("mixture.codes: is no kind of sample of figures; there are recorded, drawn");
    }

    @Test
    void aKindOfSampleWhoseSetIsNotAmongTheSetsIsNamed() throws IOException {
        Path file = write("lines.yaml", """
                id: lines
                task: figures
                characters: "0123456789"
                net: {channels: [8, 16, 16, 24], blocks: 1}
                mixture: {recorded: 1, lineDigits: 0.5, lineNumbers: 0}
                sets: [{set: strokes-unipen, licence: CC BY 4.0}]
                """);

        assertThatThrownBy(() -> TrainingConfig.of(file.toString()))
                .hasMessageContaining(
                        "mixture.lineDigits: is cut from the set lines-copiste-fr, which is not among the sets")
                .hasMessageNotContaining("lineNumbers");
    }

    @Test
    void theExampleForANewKindOfFieldGrowsTheNetThatShips() throws IOException {
        TrainingConfig example = TrainingConfig.of(
                Path.of("../../docs/how-to/branch-codes/branch-codes.yaml").toString());
        TrainingConfig shipped = TrainingConfig.shipped(example.startFrom());

        assertThat(example.characters()).isEqualTo(shipped.characters());
        assertThat(example.net()).isEqualTo(shipped.net());
        assertThat(example.sets().stream().map(TrainingConfig.SetUse::set))
                .containsExactlyElementsOf(
                        shipped.sets().stream().map(TrainingConfig.SetUse::set).toList());
        assertThat(new CodeTexts(example.patterns().get(0)).next(new SplittableRandom(1)))
                .matches("[A-Z]{4}0[A-Z0-9]{6}");
    }

    @Test
    void codesNeedAPatternTheReaderUnderstands() throws IOException {
        String config = """
                id: mine
                task: words
                characters: "abc"
                net: {channels: [8, 16, 16, 24], blocks: 1}
                mixture: {codes: 1}
                """;

        assertThatThrownBy(() -> TrainingConfig.of(write("none.yaml", config).toString()))
                .hasMessageContaining("patterns: codes are drawn after a pattern");
        assertThatThrownBy(() -> TrainingConfig.of(
                        write("bad.yaml", config + "patterns: ['[^A]']").toString()))
                .hasMessageContaining("patterns: ");
        assertThat(TrainingConfig.of(write("good.yaml", config + "patterns: ['[A-Z]{4}']")
                                .toString())
                        .patterns())
                .containsExactly("[A-Z]{4}");
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
