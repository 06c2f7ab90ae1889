package org.clearhand.training.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetLoadersTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void aFieldSetGivesItsLabelsColumnsAndGroups() throws IOException {
        TestingSets.fields(
                folder,
                "file\ttext\twriter\nx.png\t12,5\tann\ny.png\t7\tbob\n",
                Map.of("x.png", TestingSets.png("12,5", 1), "y.png", TestingSets.png("7", 2)));
        LabelledCrops read = TestingSets.open(folder, "column:writer").all();
        assertThat(read.refused()).isEmpty();
        assertThat(read.crops()).extracting(LabelledCrop::text).containsExactly("12,5", "7");
        assertThat(read.crops()).extracting(LabelledCrop::group).containsExactly("ann", "bob");
        assertThat(read.crops().get(0).image().width()).isEqualTo(30 + 22 * 4);
    }

    @Test
    void whatOnlyAMachineSaysIsNoTruth() throws IOException {
        TestingSets.fields(
                folder,
                "file\ttext\tprovenance\nx.png\t1\tperson\ny.png\t2\tmachine\nz.png\t3\toracle\n",
                Map.of(
                        "x.png", TestingSets.png("1", 1),
                        "y.png", TestingSets.png("2", 2),
                        "z.png", TestingSets.png("3", 3)));
        LabelledCrops read = TestingSets.open(folder, "item").all();
        assertThat(read.crops()).extracting(LabelledCrop::item).containsExactly("x.png");
        assertThat(read.crops().get(0).provenance()).isEqualTo(Provenance.PERSON);
        assertThat(read.refused())
                .extracting(RefusedItem::reason)
                .containsExactly(
                        "the label is a machine's and no truth", "the label has a provenance that is not known");
        LabelledCrop honest = read.crops().get(0);
        assertThatThrownBy(() -> new LabelledCrop(
                        "s", "i", honest.image(), "1", LabelContent.VALUE, "g", Provenance.MACHINE, Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hostilePicturesAreRefusedOneByOneWithAReason() throws IOException {
        BufferedImage huge = new BufferedImage(20_000, 3_000, BufferedImage.TYPE_BYTE_BINARY);
        huge.setRGB(5, 5, 0xffffff);
        Map<String, byte[]> pictures = new LinkedHashMap<>();
        pictures.put("good.png", TestingSets.png("1", 1));
        pictures.put("../out.png", TestingSets.png("2", 2));
        pictures.put("text.png", "no picture".getBytes(StandardCharsets.UTF_8));
        pictures.put("bomb.png", new byte[11 << 20]);
        pictures.put("huge.png", TestingSets.png(huge));
        pictures.put("blank.png", TestingSets.png(" ", 1));
        TestingSets.fields(folder, """
                file\ttext
                good.png\t1
                ../out.png\t2
                /etc/passwd\t3
                text.png\t4
                bomb.png\t5
                huge.png\t6
                blank.png\t7
                missing.png\t8
                good.png\t9
                nothing.png\t
                """, pictures);
        LabelledCrops read = TestingSets.open(folder, "item").all();
        assertThat(read.crops()).extracting(LabelledCrop::text).containsExactly("1");
        assertThat(read.refused()).hasSize(9);
        assertThat(reason(read, "../out.png")).contains("leads out");
        assertThat(reason(read, "/etc/passwd")).contains("leads out");
        assertThat(reason(read, "bomb.png")).contains("larger than");
        assertThat(reason(read, "huge.png")).contains("PIXELS");
        assertThat(reason(read, "blank.png")).contains("BLANK");
        assertThat(reason(read, "good.png")).contains("twice");
        assertThat(reason(read, "nothing.png")).contains("empty");
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
        Path secret = Files.write(folder.resolve("secret.png"), TestingSets.png("1", 1));
        Path set = Files.createDirectories(folder.resolve("set/images"));
        Files.createSymbolicLink(set.resolve("x.png"), secret);
        Files.write(set.resolve("y.png"), TestingSets.png("2", 1));
        Files.writeString(folder.resolve("set/labels.tsv"), "file\ttext\nx.png\t1\ny.png\t2\n");
        LabelledCrops read = TestingSets.open(folder.resolve("set"), "item").all();
        assertThat(read.crops()).extracting(LabelledCrop::item).containsExactly("y.png");
        assertThat(reason(read, "x.png")).contains("leads out");
    }

    @Test
    void aFolderSomebodyMadeIsReadByNameBySubFolderAndByTable() throws IOException {
        Path named = Files.createDirectories(folder.resolve("named"));
        Files.write(named.resolve("1500_0001.png"), TestingSets.png("1500", 1));
        Files.createDirectories(named.resolve("7"));
        Files.write(named.resolve("7/any.png"), TestingSets.png("7", 1));
        assertThat(TestingSets.open(named, "item").all().crops())
                .extracting(LabelledCrop::text)
                .containsExactlyInAnyOrder("1500", "7");

        Files.writeString(named.resolve("labels.csv"), "file,text,writer\n1500_0001.png,\"1,500.00\",ann\n");
        LabelledCrop crop =
                TestingSets.open(named, "column:writer").all().crops().get(0);
        assertThat(crop.text()).isEqualTo("1,500.00");
        assertThat(crop.group()).isEqualTo("ann");
    }

    @Test
    void idxUspsAndStrokesComeThroughTheSameDoor() throws IOException {
        Path idx = Files.createDirectories(folder.resolve("idx"));
        byte[] ink = new byte[2 * 9];
        ink[4] = (byte) 200;
        ink[13] = (byte) 255;
        gzip(idx.resolve("a-images-idx3-ubyte.gz"), new int[] {0x803, 2, 3, 3}, ink);
        gzip(idx.resolve("a-labels-idx1-ubyte.gz"), new int[] {0x801, 2}, new byte[] {3, 9});
        LabelledCrops digits = TestingSets.open(idx, "block:1").all();
        assertThat(digits.crops()).extracting(LabelledCrop::text).containsExactly("3", "9");
        assertThat(digits.crops().get(0).image().at(3, 3)).isEqualTo(55);

        Path usps = Files.createDirectories(folder.resolve("usps"));
        gzip(
                usps.resolve("zip.train.gz"),
                new int[0],
                ("6.0" + " -1".repeat(255) + " 1\n7.0 0\n").getBytes(StandardCharsets.US_ASCII));
        LabelledCrops envelopes = TestingSets.open(usps, "item").all();
        assertThat(envelopes.crops()).extracting(LabelledCrop::text).containsExactly("6");
        assertThat(envelopes.refused()).hasSize(1);

        Path strokes = Files.createDirectories(folder.resolve("strokes"));
        gzip(
                strokes.resolve("words.tsv.gz"),
                new int[0],
                "writer\tquality\ttext\tstrokes\nann\tGOOD\tl\t10,10 0,100\nann\tOK\tx\t1,nonsense\n"
                        .getBytes(StandardCharsets.US_ASCII));
        LabelledCrops written = TestingSets.open(strokes, "column:writer").all();
        assertThat(written.crops()).extracting(LabelledCrop::group).containsExactly("ann");
        assertThat(written.crops().get(0).quality()).isEqualTo("GOOD");
        assertThat(written.refused()).hasSize(1);
    }

    @Test
    void aPackedFileThatNeverEndsIsStopped() throws IOException {
        Path strokes = Files.createDirectories(folder.resolve("bomb"));
        byte[] line = new byte[3 << 20];
        java.util.Arrays.fill(line, (byte) 'a');
        gzip(strokes.resolve("words.tsv.gz"), new int[0], line);
        assertThatThrownBy(() -> TestingSets.open(strokes, "item"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("limit");
    }

    private static String reason(LabelledCrops read, String item) {
        return read.refused().stream()
                .filter(refused -> refused.item().equals(item))
                .map(RefusedItem::reason)
                .findFirst()
                .orElse("not refused");
    }

    private static void gzip(Path file, int[] header, byte[] content) throws IOException {
        try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(file));
                DataOutputStream out = new DataOutputStream(packed)) {
            for (int number : header) {
                out.writeInt(number);
            }
            out.write(content);
        }
    }
}
