package org.clearhand.training.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.clearhand.training.data.WriterHash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who fills forms where a set of recorded characters is given. */
class WritersTest {
    private static final int WRITERS = 30;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void recordedWritersFillTheFormEachOnTheSideTrainingHasThem() throws IOException {
        Path set = strokes("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

        assertThat(names(set, HandShare.KEPT_BACK)).isNotEmpty().allMatch(WriterHash::isKeptBack);
        assertThat(names(set, HandShare.TRAINING)).isNotEmpty().noneMatch(WriterHash::isKeptBack);
        assertThat(names(set, HandShare.ALL)).hasSizeGreaterThan(WRITERS / 2);
    }

    @Test
    void aWriterOfFewCharactersFillsNoForm() throws IOException {
        Path set = strokes("ABC0123");

        assertThatThrownBy(() -> names(set, HandShare.ALL))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no writer with 24 different letters and digits");
    }

    @Test
    void withoutASetTheHandsAreInvented() throws IOException {
        assertThat(names(Optional.empty(), HandShare.ALL)).allMatch(name -> name.startsWith(HandShare.DRAWN));
    }

    private static Set<String> names(Path set, HandShare share) throws IOException {
        return names(Optional.of(set), share);
    }

    private static Set<String> names(Optional<Path> set, HandShare share) throws IOException {
        Writers writers = Writers.of(new FillOptions(set, share, 0, 0, 0, 0, 0));
        Set<String> names = new HashSet<>();
        for (int seed = 0; seed < 200; seed++) {
            names.add(writers.pick(new Random(seed)).hand());
        }
        return names;
    }

    private Path strokes(String characters) throws IOException {
        Path set = Files.createDirectory(folder.resolve("strokes-testing"));
        try (Writer out = new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(set.resolve("characters.tsv.gz"))),
                StandardCharsets.UTF_8)) {
            out.write("writer\tquality\ttext\tstrokes\n");
            for (String writer :
                    IntStream.range(0, WRITERS).mapToObj(i -> "writer-" + i).toList()) {
                for (int i = 0; i < characters.length(); i++) {
                    out.write(writer + "\tOK\t" + characters.charAt(i) + "\t10,10 5,20 5,-20\n");
                }
            }
        }
        return set;
    }
}
