package org.clearhand.training.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.clearhand.training.data.split.Split;
import org.clearhand.training.data.split.SplitPlanner;
import org.clearhand.training.data.split.SplitRule;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelAmendmentsTest {
    private static final String HEADER = "item\tlabel\tsuspicion\tamended\tleft_out\treason\n";

    @TempDir
    private Path folder = Path.of("");

    private SetRegister register = new SetRegister(Path.of(""), Optional.empty());

    @BeforeEach
    void aSetOfThree() throws IOException {
        register = new SetRegister(folder.resolve("register"), Optional.empty());
        Path place = TestingSets.fields(
                folder.resolve("testing"),
                "file\ttext\na.png\t12\nb.png\t34\nc.png\t56\n",
                Map.of(
                        "a.png", TestingSets.png("12", 1),
                        "b.png", TestingSets.png("39", 2),
                        "c.png", TestingSets.png("56", 3)));
        register.enter(TestingSets.open(place, "item"));
    }

    @Test
    void whoOpensTheSetGetsTheAmendedLabelAndNotWhatWasLeftOut() throws IOException {
        amended(
                "b.png\t34\tREAD_OTHERWISE\t39\t\tthe last is a 9\nc.png\t56\tUNUSUAL_WIDTH\t\tx\t\na.png\t12\tRARE\t\t\t\n");
        OpenedSet opened = register.open("testing");

        assertThat(opened.all().crops()).extracting(LabelledCrop::text).containsExactly("12", "39");
        assertThat(opened.all().refused()).isEmpty();
        assertThat(opened.asItCame().all().crops())
                .extracting(LabelledCrop::text)
                .containsExactly("12", "34", "56");
        assertThat(opened.amendments().amended()).isEqualTo(1);
        assertThat(opened.amendments().leftOut()).isEqualTo(1);
        assertThat(register.list()).extracting(SetListing::name).containsExactly("testing");
        assertThat(Files.getPosixFilePermissions(folder.resolve("register/testing.amended.tsv")))
                .as("labels may be private")
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void whatIsEnteredIsReadAgainAsItWasAndWithNoneTheSetIsAsItCame() throws IOException {
        LabelAmendments entered = amended("b.png\t34\t\t39\t\tthe last is a 9\nc.png\t\t\t\tx\t\n");
        assertThat(register.open("testing").amendments()).isEqualTo(entered);
        assertThat(register.open("testing").amendments().sha256()).isEqualTo(entered.sha256());

        LabelAmendments.NONE.enter(register.folder(), "testing");
        assertThat(register.open("testing").all().crops())
                .extracting(LabelledCrop::text)
                .containsExactly("12", "34", "56");
    }

    @Test
    void anAmendmentOfAnotherLabelIsStrangeAndChangesNothing() throws IOException {
        LabelAmendments amendments = amended("a.png\t21\t\t99\t\t\nb.png\t43\t\t\tx\t\nz.png\t1\t\t2\t\t\n");

        assertThat(register.open("testing").all().crops())
                .extracting(LabelledCrop::text)
                .containsExactly("12", "34", "56");
        assertThat(amendments.strange(Map.of("a.png", "12", "b.png", "34"), LabelAmendments.NONE))
                .containsExactly("a.png", "b.png", "z.png");
    }

    /** Whoever checks an amended set sees the amended label, and may find it wrong again. */
    @Test
    void anAmendedLabelCanBeAmendedAgain() throws IOException {
        Map<String, String> published = Map.of("a.png", "12", "b.png", "34", "c.png", "56");
        LabelAmendments first = amended("b.png\t34\t\t38\t\t\n");
        LabelAmendments second = amended("b.png\t38\t\t39\t\t\n");

        assertThat(second.strange(published, first)).isEmpty();
        first.and(second.onto(published)).enter(register.folder(), "testing");
        assertThat(register.open("testing").all().crops().get(1).text()).isEqualTo("39");
    }

    @Test
    void aSplitStaysAsItIs() throws IOException {
        Split split = SplitPlanner.plan(register.open("testing"), new SplitRule(SplitRule.Kind.HASH, 1, 50, 20));
        split.write(register.folder());
        amended("b.png\t34\t\t39\t\t\n");

        assertThat(Split.find(register.folder(), register.open("testing").set()))
                .contains(split);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "label\tamended\n12\t13\n",
                "item\tlabel\na.png\t12\n",
                "item\tamended\na.png\t13\na.png\t14\n",
                "item\tamended\tleft_out\na.png\t13\tx\n",
                ""
            })
    void aTableThatDoesNotSayWhatIsMeantIsRefused(String table) throws IOException {
        Path file = Files.writeString(folder.resolve("table.tsv"), table);
        assertThatThrownBy(() -> LabelAmendments.read(file)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"courtesy-amounts-orand", "micr-e13b-real"})
    void whatShipsFitsThePublishedSet(String set) throws IOException {
        Optional<Path> data =
                Optional.ofNullable(System.getenv("CLEARHAND_DATA")).map(Path::of);
        Assumptions.assumeTrue(data.isPresent(), "CLEARHAND_DATA is not set: no public sets to look at");
        Map<String, String> labels = new HashMap<>();
        for (FieldSet.Item item : FieldSet.read(new DataFolder(data.get()), set)) {
            labels.put(item.file(), item.text());
        }
        LabelAmendments shipped = LabelAmendments.shipped(set);

        assertThat(shipped.byItem()).isNotEmpty();
        assertThat(shipped.strange(labels, LabelAmendments.NONE)).isEmpty();
    }

    private LabelAmendments amended(String lines) throws IOException {
        Path file = Files.writeString(folder.resolve("suspicious.tsv"), HEADER + lines);
        LabelAmendments amendments = LabelAmendments.read(file);
        amendments.enter(register.folder(), "testing");
        return amendments;
    }
}
