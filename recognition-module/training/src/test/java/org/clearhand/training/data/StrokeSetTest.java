package org.clearhand.training.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StrokeSetTest {
    @Test
    void stepsAreAddedUp() {
        List<PenSample.Stroke> strokes = StrokeSet.strokes("10,20 3,-4 0,1;7,8");

        assertThat(strokes).hasSize(2);
        assertThat(strokes.get(0).size()).isEqualTo(3);
        assertThat(strokes.get(0).x(2)).isEqualTo(13);
        assertThat(strokes.get(0).y(2)).isEqualTo(17);
        assertThat(strokes.get(1).x(0)).isEqualTo(7);
    }

    @Test
    void onlyWantedTextsAreRead(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("pens"));
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("pens/words.tsv.gz")))) {
            out.write("writer\tquality\ttext\tstrokes\nw:1\tGOOD\tone\t1,2 3,4\nw:2\tOK\ttwo\t5,6\n"
                    .getBytes(StandardCharsets.UTF_8));
        }

        List<PenSample> samples = StrokeSet.read(new DataFolder(folder), "pens", "words.tsv.gz", "two"::equals);

        assertThat(samples).singleElement().satisfies(sample -> {
            assertThat(sample.writer()).isEqualTo("w:2");
            assertThat(sample.strokes()).hasSize(1);
        });
    }
}
