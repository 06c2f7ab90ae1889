package org.clearhand.training.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.clearhand.recognition.text.CharacterModel;
import org.clearhand.training.data.DataFolder;
import org.clearhand.training.data.WriterHash;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguageBuildTest {
    private static final String LEARNT_WORD = "zyzzogeton";
    private static final String KEPT_BACK_WORD = "quixwyrm";
    private static final String LISTED_NAME = "Wojtkowiak";

    @TempDir
    private Path root = Path.of("");

    private Path names = root;

    @BeforeEach
    void sets() throws IOException {
        Path strokes = Files.createDirectories(root.resolve("sets/strokes-unipen"));
        // Only what two different texts have in common is counted.
        write(strokes.resolve("words.tsv.gz"), LEARNT_WORD, KEPT_BACK_WORD);
        write(strokes.resolve("texts.tsv.gz"), LEARNT_WORD + " two", KEPT_BACK_WORD + " two");
        names = Files.writeString(
                root.resolve("names.tsv"),
                "kind\ttext\nname\tAda\nname\tBea\nsurname\t" + LISTED_NAME + "\nsurname\tLow\nplace\tLeeds\n"
                        + "street\tHigh Street\nthing\tPaper\n");
    }

    private static void write(Path file, String learnt, String keptBack) throws IOException {
        try (Writer out =
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
            out.write("writer\tquality\ttext\tstrokes\n");
            out.write(writer(false) + "\tGOOD\t" + learnt + "\t0,0 1,1\n");
            out.write(writer(true) + "\tGOOD\t" + keptBack + "\t0,0 1,1\n");
        }
    }

    private static String writer(boolean keptBack) {
        return IntStream.range(0, 1_000)
                .mapToObj(number -> "writer-" + number)
                .filter(name -> WriterHash.isKeptBack(name) == keptBack)
                .findFirst()
                .orElseThrow();
    }

    private Path build(String name) throws IOException {
        Path file = Files.createDirectories(root.resolve(name)).resolve("characters.model");
        LanguageBuild.write(new DataFolder(root.resolve("sets")), "words-2", names, file);
        return file;
    }

    private static double perCharacter(CharacterModel model, String text) {
        return model.logProbability(text) / text.length();
    }

    @Test
    void whatWritersKeptBackWroteIsNotCounted() throws IOException {
        CharacterModel model;
        try (InputStream in = Files.newInputStream(build("one"))) {
            model = CharacterModel.read(in);
        }

        assertThat(perCharacter(model, LEARNT_WORD)).isGreaterThan(perCharacter(model, KEPT_BACK_WORD) + 1);
        assertThat(perCharacter(model, "ada wojtkowiak")).isGreaterThan(-1.5);
    }

    @Test
    void theSameSetsGiveTheSameBytesAndTheCardNamesThem() throws IOException {
        Path first = build("one");
        Path second = build("two");

        assertThat(first).hasSameBinaryContentAs(second);
        assertThat(first.resolveSibling("card.json")).hasSameTextualContentAs(second.resolveSibling("card.json"));
        assertThat(new ObjectMapper()
                        .readTree(first.resolveSibling("card.json").toFile())
                        .path("countedIn"))
                .extracting(set -> set.path("set").asText())
                .containsExactly("strokes-unipen", "list of names", "invented fields");
    }
}
