package org.clearhand.training.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.clearhand.recognition.text.CharacterModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningTextBuildTest {
    @TempDir
    private Path root = Path.of("");

    private Path words = root;

    @BeforeEach
    void sources() throws IOException {
        Files.createDirectories(root.resolve("pages/below"));
        page("pages/one.html", "Il est arrivé à la maison de sa soeur hier soir");
        page("pages/below/two.html", "Elle est partie de la maison de sa soeur ce matin");
        words = Files.writeString(root.resolve("words.txt"), "de\nla\n\nvillage\n");
    }

    private void page(String name, String paragraph) throws IOException {
        Files.writeString(
                root.resolve(name),
                "<html><head><title>t</title></head><body><script>const zyzzogeton = 'zyzzogeton zyzzogeton';</script><div><p>"
                        + paragraph + "</p><ul><li>" + paragraph + "</li></ul></div></body></html>");
    }

    private Path build(String name) throws IOException {
        Path file = Files.createDirectories(root.resolve(name)).resolve("fr.model");
        RunningTextBuild.write("words-2", root.resolve("pages"), words, "two pages, ours", file);
        return file;
    }

    private static double perCharacter(CharacterModel model, String text) {
        return model.logProbability(text) / text.length();
    }

    @Test
    void paragraphsAndFrequentWordsAreCountedAndWhatIsNoTextIsNot() throws IOException {
        CharacterModel model;
        try (InputStream in = Files.newInputStream(build("one"))) {
            model = CharacterModel.read(in);
        }

        assertThat(perCharacter(model, "maison")).isGreaterThan(perCharacter(model, "nosiam") + 1);
        assertThat(perCharacter(model, "de la village")).isGreaterThan(-1.5);
        assertThat(perCharacter(model, "zyzzogeton")).isLessThan(perCharacter(model, "maison") - 1);
    }

    @Test
    void theSameSourcesGiveTheSameBytesAndTheCardSaysWhose() throws IOException {
        Path first = build("one");

        assertThat(first).hasSameBinaryContentAs(build("two"));
        assertThat(new ObjectMapper()
                        .readTree(first.resolveSibling("fr.card.json").toFile())
                        .path("origin")
                        .asText())
                .isEqualTo("two pages, ours");
    }

    @Test
    void aFolderWithoutPagesIsRefused() throws IOException {
        Path empty = Files.createDirectories(root.resolve("empty"));

        assertThatThrownBy(() -> RunningTextBuild.write("words-2", empty, words, "nobody", root.resolve("none.model")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no HTML page");
    }
}
