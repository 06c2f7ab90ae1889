package org.clearhand.training.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.clearhand.training.data.DataFolder;
import org.clearhand.training.data.LabelledCrop;
import org.clearhand.training.data.OpenedSet;
import org.clearhand.training.data.SetRegister;
import org.clearhand.training.data.TestingSets;
import org.clearhand.training.data.split.OneSide;
import org.clearhand.training.data.split.Side;
import org.clearhand.training.data.split.Split;
import org.clearhand.training.data.split.SplitPlanner;
import org.clearhand.training.data.split.SplitRule;
import org.clearhand.training.synthesis.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every label of the set is unique, so that a sample's text says from which item it was drawn. */
class SplitSourceTest {
    private static final int STRINGS = 80;

    @TempDir
    private Path folder = Path.of("");

    private SetRegister register = new SetRegister(Path.of(""), Optional.empty());

    @BeforeEach
    void registerADividedSet() throws IOException {
        register = new SetRegister(folder.resolve("register"), Optional.empty());
        OpenedSet set = TestingSets.open(strings(STRINGS), "column:writer");
        register.enter(set);
        SplitPlanner.plan(set, new SplitRule(SplitRule.Kind.HASH, 3, 50, 20)).write(register.folder());
    }

    @Test
    void aConfigurationLearnsFromTheTrainSideAlone() throws IOException {
        TaskData data = new ModelWorkshop(configuration(), new DataFolder(folder), register, folder).data();

        Set<String> learnt = drawn(data, 2_000);
        assertThat(learnt)
                .isSubsetOf(side(Side.TRAIN))
                .hasSizeGreaterThan(side(Side.TRAIN).size() * 9 / 10);
        assertThat(learnt).doesNotContainAnyElementsOf(side(Side.TEST));
        assertThat(texts(data.validation().samples())).isNotEmpty().isSubsetOf(side(Side.VALIDATION));
        assertThat(texts(data.measured().get(0).samples())).isEqualTo(side(Side.TEST));
    }

    @Test
    void fewerAreLearntWhenSoAskedAndNoneOfThemFromAnotherSide() throws IOException {
        OpenedSet set = register.open("testing");
        OwnSource source = OwnSource.of(
                set, Split.find(register.folder(), set.set()), configuration().alphabet(), 10, 5);

        assertThat(source.learnt()).hasSizeBetween(10, 16);
        assertThat(texts(source.learnt())).isSubsetOf(side(Side.TRAIN));
        assertThat(texts(source.measured().samples())).isEqualTo(side(Side.TEST));
        assertThat(source.splitSha256()).isPresent();
    }

    @Test
    void aSetThatChangedAfterItWasDividedIsRefused() throws IOException {
        strings(STRINGS + 1);
        register.enter(TestingSets.open(folder.resolve("set"), "column:writer"));

        OpenedSet changed = register.open("testing");
        assertThatThrownBy(() -> Split.find(register.folder(), changed.set()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("divide it again");
    }

    @Test
    void aSplitWithAnEmptySideIsRefused() throws IOException {
        OpenedSet set = register.open("testing");
        SplitPlanner.plan(set, new SplitRule(SplitRule.Kind.HASH, 3, 70, 0)).write(register.folder());

        assertThatThrownBy(() -> OwnSource.of(
                        set,
                        Split.find(register.folder(), set.set()),
                        configuration().alphabet(),
                        5))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("none of them on the side validation");
    }

    private Set<String> side(Side side) throws IOException {
        OpenedSet set = register.open("testing");
        Split split = Split.find(register.folder(), set.set()).orElseThrow();
        Set<String> texts = new HashSet<>();
        for (LabelledCrop crop : new OneSide(set, split, side).all().crops()) {
            texts.add(crop.text());
        }
        return texts;
    }

    private static Set<String> drawn(TaskData data, int samples) {
        SplittableRandom random = new SplittableRandom(1);
        return texts(Stream.generate(() -> data.training().next(random))
                .limit(samples)
                .toList());
    }

    private static Set<String> texts(List<Sample> samples) {
        return new HashSet<>(samples.stream().map(Sample::text).toList());
    }

    private Path strings(int count) throws IOException {
        StringBuilder labels = new StringBuilder("file\ttext\twriter\n");
        Map<String, byte[]> pictures = new HashMap<>();
        for (int i = 0; i < count; i++) {
            String text = Integer.toString(10_000 + 1_117 * i);
            labels.append(i)
                    .append(".png\t")
                    .append(text)
                    .append("\tw")
                    .append(i / 4)
                    .append('\n');
            pictures.put(i + ".png", TestingSets.png(text, i));
        }
        return TestingSets.fields(folder.resolve("set"), labels.toString(), pictures);
    }

    /** The whole mixture comes from the set. */
    private TrainingConfig configuration() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("id: divided");
        lines.add("task: drawn-figures");
        lines.add("characters: '0123456789'");
        lines.add("net: {channels: [16, 16, 16, 16], blocks: 1}");
        lines.add("mixture: {printedFonts: 1}");
        lines.add("own: [{folder: testing, share: 1}]");
        return TrainingConfig.of(
                Files.write(folder.resolve("divided.yaml"), lines).toString());
    }
}
