package org.clearhand.training.data.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.awt.image.RescaleOp;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import javax.imageio.ImageIO;
import org.clearhand.training.data.LabelledCrop;
import org.clearhand.training.data.OpenedSet;
import org.clearhand.training.data.TestingSets;
import org.clearhand.training.data.WriterHash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SplitTest {
    private static final SplitRule HALVES = new SplitRule(SplitRule.Kind.HASH, 7, 50, 20);

    @TempDir
    private Path folder = Path.of("");

    /** Random sets in which writers repeat, and copies of a picture, some made lighter, lie with other writers. */
    @Test
    void nothingStandsOnTwoSides() throws IOException {
        for (long seed = 1; seed <= 12; seed++) {
            OpenedSet set =
                    TestingSets.open(randomSet(folder.resolve("set" + seed), new Random(seed)), "column:writer");
            Split split = SplitPlanner.plan(set, HALVES);
            assertThat(split.items().keySet()).as("sides of set %d", seed).hasSizeGreaterThan(1);
            assertThat(split.groupsJoined()).isPositive();
            Map<String, Side> sideOfGroup = new HashMap<>();
            Map<String, Side> sideOfOriginal = new HashMap<>();
            for (LabelledCrop crop : set.all().crops()) {
                Side side = split.sideOf(crop.item()).orElseThrow();
                assertThat(sideOfGroup.computeIfAbsent(crop.group(), group -> side))
                        .as("group %s of set %d", crop.group(), seed)
                        .isEqualTo(side);
                assertThat(sideOfOriginal.computeIfAbsent(original(crop), one -> side))
                        .as("copies of %s in set %d", original(crop), seed)
                        .isEqualTo(side);
            }
        }
    }

    @Test
    void differentTextsAreNotTakenForOnePicture() throws IOException {
        OpenedSet set = TestingSets.open(randomSet(folder.resolve("set"), new Random(5)), "column:writer");
        List<LabelledCrop> crops = set.all().crops();
        Set<String> near = new HashSet<>();
        for (LabelledCrop one : crops) {
            for (LabelledCrop other : crops) {
                boolean sameOrigin = original(one).equals(original(other));
                if (!sameOrigin && Fingerprint.of(one).isNear(Fingerprint.of(other))) {
                    near.add(one.text() + "/" + other.text());
                }
            }
        }
        assertThat(near).isEmpty();
    }

    /** Two people's 1 may look the same; only the very same picture joins their sheets. */
    @Test
    void singleCharactersAreJoinedByTheVerySamePictureOnly() throws IOException {
        byte[] one = TestingSets.png("1", 1);
        Path place = TestingSets.fields(
                folder.resolve("ones"),
                "file\ttext\twriter\na.png\t1\tann\nb.png\t1\tbob\nc.png\t1\tcid\n",
                Map.of("a.png", one, "b.png", lighter(one), "c.png", one));
        Split split = SplitPlanner.plan(TestingSets.open(place, "column:writer"), HALVES);
        assertThat(split.groupsJoined()).isEqualTo(1);
        assertThat(split.sideOf("a.png")).isEqualTo(split.sideOf("c.png"));
    }

    @Test
    void theSameRuleGivesTheSameSplitAndAnotherSeedAnother() throws IOException {
        OpenedSet set = TestingSets.open(randomSet(folder.resolve("set"), new Random(3)), "column:writer");
        Split split = SplitPlanner.plan(set, HALVES);
        assertThat(SplitPlanner.plan(set, HALVES)).isEqualTo(split);
        assertThat(SplitPlanner.plan(set, new SplitRule(SplitRule.Kind.HASH, 8, 50, 20))
                        .sha256())
                .isNotEqualTo(split.sha256());
    }

    @Test
    void aSplitIsReadBackAndRefusedOnceSomebodyMovedAnItem() throws IOException {
        OpenedSet set = TestingSets.open(randomSet(folder.resolve("set"), new Random(2)), "column:writer");
        Split split = SplitPlanner.plan(set, HALVES);
        split.write(folder);
        assertThat(Split.read(folder, "testing")).isEqualTo(split);
        Path table = folder.resolve("testing.split.tsv");
        Files.writeString(table, Files.readString(table).replaceFirst("\ttest\t", "\ttrain\t"));
        assertThatThrownBy(() -> Split.read(folder, "testing")).hasMessageContaining("was changed");
    }

    @Test
    void keptBackWritersAreTheTestAndNobodyElseIs() {
        SplitRule rule = new SplitRule(SplitRule.Kind.KEPT_BACK_WRITERS, 1, 90, 10);
        int keptBack = 0;
        for (int i = 0; i < 2_000; i++) {
            String writer = "abc:" + i;
            assertThat(rule.sideOf(writer) == Side.TEST).isEqualTo(WriterHash.isKeptBack(writer));
            keptBack += WriterHash.isKeptBack(writer) ? 1 : 0;
        }
        assertThat(keptBack).isBetween(150, 250);
    }

    @Test
    void oneSideHoldsNothingOfTheOthers() throws IOException {
        OpenedSet set = TestingSets.open(randomSet(folder.resolve("set"), new Random(4)), "column:writer");
        Split split = SplitPlanner.plan(set, HALVES);
        long together = 0;
        for (Side side : Side.values()) {
            List<LabelledCrop> crops = new OneSide(set, split, side).all().crops();
            assertThat(crops).allMatch(crop -> split.sideOf(crop.item()).orElseThrow() == side);
            together += crops.size();
        }
        assertThat(together).isEqualTo(set.set().counts().items());
        OpenedSet other = TestingSets.open(randomSet(folder.resolve("other"), new Random(9)), "column:writer");
        assertThatThrownBy(() -> new OneSide(other, split, Side.TEST)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String original(LabelledCrop crop) {
        return crop.further().getOrDefault("original", "");
    }

    private static Path randomSet(Path folder, Random random) throws IOException {
        StringBuilder labels = new StringBuilder("file\ttext\twriter\toriginal\n");
        Map<String, byte[]> pictures = new HashMap<>();
        for (int i = 0; i < 60; i++) {
            String text = Integer.toString(10_000 + random.nextInt(90_000));
            byte[] picture = TestingSets.png(text, random.nextInt(1000));
            int copies = random.nextInt(5) == 0 ? 2 : 1;
            for (int copy = 0; copy < copies; copy++) {
                String file = i + "-" + copy + ".png";
                labels.append(file).append('\t').append(text).append("\twriter").append(random.nextInt(40));
                labels.append('\t').append(i).append('\n');
                pictures.put(file, copy == 0 ? picture : lighter(picture));
            }
        }
        return TestingSets.fields(folder, labels.toString(), pictures);
    }

    private static byte[] lighter(byte[] png) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        return TestingSets.png(new RescaleOp(0.8f, 30, null).filter(image, null));
    }
}
