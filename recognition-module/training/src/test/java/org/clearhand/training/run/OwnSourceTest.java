package org.clearhand.training.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.clearhand.training.data.DataSet;
import org.clearhand.training.data.Grouping;
import org.clearhand.training.data.LabelContent;
import org.clearhand.training.data.Licence;
import org.clearhand.training.data.LicenceClass;
import org.clearhand.training.data.OpenedSet;
import org.clearhand.training.data.SetCounts;
import org.clearhand.training.data.SetFormat;
import org.clearhand.training.data.SetLabels;
import org.clearhand.training.data.TestingSets;
import org.clearhand.training.net.Alphabet;
import org.clearhand.training.synthesis.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnSourceTest {
    private static final int STRINGS = 60;
    private final Alphabet alphabet = new Alphabet("0123456789.,/");

    @TempDir
    private Path folder = Path.of("");

    /** Each label names its writer, ten strings a writer. */
    @BeforeEach
    void writeSet() throws IOException {
        StringBuilder labels = new StringBuilder("file\ttext\twriter\n");
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        BufferedImage picture = new BufferedImage(40, 20, BufferedImage.TYPE_BYTE_GRAY);
        picture.getRaster()
                .setSamples(
                        5,
                        5,
                        20,
                        8,
                        0,
                        Collections.nCopies(160, 230).stream()
                                .mapToInt(Integer::intValue)
                                .toArray());
        ImageIO.write(picture, "png", png);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("images.zip")))) {
            for (int i = 0; i < STRINGS; i++) {
                labels.append(i)
                        .append(".png\t")
                        .append(100 + i / 10)
                        .append("\tw")
                        .append(i / 10)
                        .append('\n');
                zip.putNextEntry(new ZipEntry(i + ".png"));
                zip.write(png.toByteArray());
                zip.closeEntry();
            }
        }
        Files.writeString(folder.resolve("labels.tsv"), labels);
    }

    @Test
    void noWriterStandsOnTwoSides() throws IOException {
        OwnSource source = OwnSource.of(set(LabelContent.DIGITS_ONLY), Optional.empty(), alphabet, 30, 5);

        assertThat(source.learnt()).hasSize(20);
        assertThat(source.watched().samples()).hasSize(10);
        assertThat(source.measured().samples()).hasSize(30);
        Set<String> seen = new HashSet<>(texts(source.learnt()));
        assertThat(texts(source.watched().samples())).noneMatch(text -> !seen.add(text));
        assertThat(texts(source.measured().samples())).noneMatch(text -> !seen.add(text));
        assertThat(seen).hasSize(6);
    }

    @Test
    void marksThatDigitsOnlyLabelsLeaveOutAreNeitherTaughtNorCounted() throws IOException {
        OwnSource source = OwnSource.of(set(LabelContent.DIGITS_ONLY), Optional.empty(), alphabet, 30, 5);

        assertThat(source.learnt())
                .allSatisfy(sample -> assertThat(sample.leftOut()).isEqualTo(".,/"));
        assertThat(source.measured().ignored().matcher("1,03.5/").replaceAll(""))
                .isEqualTo("1035");
    }

    @Test
    void valuesAreNoLabelsToLearnFrom() {
        assertThatThrownBy(() -> OwnSource.of(set(LabelContent.VALUE), Optional.empty(), alphabet, 30, 5))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("values");
    }

    @Test
    void aNetWithoutCapitalsLearnsNamesAsItAnswersThem() throws IOException {
        OpenedSet names = TestingSets.open(
                TestingSets.fields(
                        folder.resolve("names"),
                        "file\ttext\twriter\na.png\tAda NEMO\tw1\n",
                        Map.of("a.png", TestingSets.png("Ada NEMO", 1))),
                "column:writer");

        OwnStrings strings = OwnStrings.of(names, new Alphabet("abcdefghijklmnopqrstuvwxyz "));

        assertThat(strings.items()).extracting(item -> item.sample().text()).containsExactly("ada nemo");
        assertThat(strings.unreadable()).isZero();
    }

    private static Set<String> texts(java.util.List<Sample> samples) {
        return samples.stream().map(Sample::text).collect(Collectors.toSet());
    }

    private OpenedSet set(LabelContent content) {
        DataSet set = new DataSet(
                "own",
                SetFormat.FIELDS,
                new Licence(LicenceClass.OWN, "ours"),
                "made for this test",
                new SetLabels(content, "0123456789", new Grouping("column:writer")),
                SetCounts.NONE,
                new TreeMap<>(),
                Instant.EPOCH,
                "made for this test");
        return new OpenedSet(set, folder);
    }
}
