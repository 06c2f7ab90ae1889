package org.clearhand.training.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleSetTest {
    @Test
    void theSameSeedGivesTheSameBytesAndAnotherSeedOthers(@TempDir Path folder) throws IOException {
        String data = System.getenv().getOrDefault("CLEARHAND_DATA", "");
        assumeTrue(!data.isEmpty(), "CLEARHAND_DATA is not set: no handwriting fonts, samples not drawn");
        Path fonts = Path.of(data).resolve("fonts-handwriting");

        SampleMain.write("us-personal-cheque", 4, 5, fonts, folder.resolve("first"));
        SampleMain.write("us-personal-cheque", 4, 5, fonts, folder.resolve("again"));
        SampleMain.write("us-personal-cheque", 1, 6, fonts, folder.resolve("other"));

        Map<String, String> first = contents(folder.resolve("first"));
        assertThat(first)
                .containsKeys(
                        "labels.jsonl",
                        "us-personal-cheque-000.jpg",
                        "us-personal-cheque-001.png",
                        "us-personal-cheque-003.pdf")
                .isEqualTo(contents(folder.resolve("again")));
        assertThat(contents(folder.resolve("other")).get("us-personal-cheque-000.jpg"))
                .isNotEqualTo(first.get("us-personal-cheque-000.jpg"));
    }

    private static Map<String, String> contents(Path files) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> entries = Files.list(files)) {
            for (Path file : entries.toList()) {
                contents.put(
                        file.getFileName().toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }
}
