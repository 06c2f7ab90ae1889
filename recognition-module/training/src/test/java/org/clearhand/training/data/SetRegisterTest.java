package org.clearhand.training.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import org.clearhand.training.data.split.SplitPlanner;
import org.clearhand.training.data.split.SplitRule;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetRegisterTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void anAddedSetIsFoundAgainWithItsTermsAndItsFolderIsLeftAsItWas() throws IOException {
        Path data = folder.resolve("data");
        Path place = TestingSets.fields(
                data.resolve("testing"), "file\ttext\nx.png\t12\n", Map.of("x.png", TestingSets.png("12", 1)));
        SetRegister register = new SetRegister(folder.resolve("register"), Optional.of(data));
        assertThatThrownBy(() -> register.open("testing")).hasMessageContaining("nothing is known");
        assertThat(register.list()).singleElement().matches(set -> set.set().isEmpty());

        OpenedSet added = TestingSets.open(place, "item");
        register.enter(added);
        assertThat(register.open("testing").set()).isEqualTo(added.set());
        assertThat(register.open("testing").all().crops()).hasSize(1);
        assertThat(added.set().labels().alphabet()).isEqualTo("12");
        assertThat(added.set().files().keySet()).containsExactly("images.zip", "labels.tsv");
        try (var files = Files.list(place)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void theSplitThatLiesBesideAnEntryIsNoEntry() throws IOException {
        Path place = TestingSets.fields(
                folder.resolve("testing"), "file\ttext\nx.png\t12\n", Map.of("x.png", TestingSets.png("12", 1)));
        SetRegister register = new SetRegister(folder.resolve("register"), Optional.empty());
        OpenedSet added = TestingSets.open(place, "item");
        register.enter(added);
        SplitPlanner.plan(added, new SplitRule(SplitRule.Kind.HASH, 1, 80, 10)).write(register.folder());

        assertThat(register.list()).extracting(SetListing::name).containsExactly("testing");
    }

    @Test
    void onlyOpenSetsTrainWhatShips() {
        assertThat(LicenceClass.values())
                .filteredOn(LicenceClass::trainsWhatShips)
                .containsExactly(LicenceClass.OPEN);
    }

    @Test
    void aNameThatLeadsOutOfTheRegisterOpensNothing() throws IOException {
        Files.writeString(folder.resolve("outside.json"), "{}");
        SetRegister register = new SetRegister(Files.createDirectory(folder.resolve("register")), Optional.empty());
        assertThatThrownBy(() -> register.open("../outside")).hasMessageContaining("no data set");
    }

    @Test
    void aSetGoesIntoAnotherFormatAndBack() throws IOException {
        Path place = TestingSets.fields(
                folder.resolve("testing"),
                "file\ttext\twriter\tprovenance\nx.png\t1\tann\tperson\ny.png\t2\tbob\tmachine\n",
                Map.of("x.png", TestingSets.png("1", 1), "y.png", TestingSets.png("2", 1)));
        OpenedSet set = TestingSets.open(place, "column:writer");
        SetConversion.toFields(set, folder.resolve("fields"));
        LabelledCrops fields =
                TestingSets.open(folder.resolve("fields"), "column:group").all();
        assertThat(fields.crops()).singleElement().matches(crop -> crop.group().equals("ann"));
        assertThat(fields.crops().get(0).provenance()).isEqualTo(Provenance.PERSON);

        SetConversion.toIdx(set, folder.resolve("idx"));
        LabelledCrops idx = TestingSets.open(folder.resolve("idx"), "item").all();
        assertThat(idx.crops()).extracting(LabelledCrop::text).containsExactly("1");
        assertThat(idx.crops().get(0).image().at(16, 16))
                .as("ink in the middle")
                .isLessThan(160);
        assertThat(Files.getPosixFilePermissions(folder.resolve("fields")))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void aFolderThatOthersCanOpenTakesNoPrivateData() throws IOException {
        Path open = Files.createDirectory(
                folder.resolve("open"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        assertThatThrownBy(() -> PrivateFolder.make(open)).hasMessageContaining("others than its owner");
    }

    @Test
    void thePublicSetsAreKnownByTheirChecksums() throws IOException {
        Optional<Path> data =
                Optional.ofNullable(System.getenv("CLEARHAND_DATA")).map(Path::of);
        Assumptions.assumeTrue(data.isPresent(), "CLEARHAND_DATA is not set: no public sets to look at");
        SetRegister register = new SetRegister(folder, data);
        assertThat(register.open("courtesy-amounts-orand").set().licence().licenceClass())
                .isEqualTo(LicenceClass.RESEARCH);
        assertThat(register.open("digits-usps-zip").set().licence().licenceClass())
                .isEqualTo(LicenceClass.UNSTATED);
    }
}
