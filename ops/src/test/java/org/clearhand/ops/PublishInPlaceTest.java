package org.clearhand.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.clearhand.forms.TemplateRegister;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A template that comes with Clearhand and names a list, entered in the register beside its folder. */
class PublishInPlaceTest {
    private static final Path SHIPPED =
            Path.of("..", "forms-templates", "src", "main", "resources", "templates", "change-of-address");

    @TempDir
    private Path root = Path.of("");

    private Path folder = Path.of("");

    @BeforeEach
    void copy() throws IOException {
        folder = Files.createDirectory(root.resolve("change-of-address"));
        for (String name : new String[] {"template.yaml", "blank.png", "states.txt"}) {
            Files.copy(SHIPPED.resolve(name), folder.resolve(name));
        }
    }

    private int publish() {
        return Clearhand.commandLine().execute("template", "publish", "--in-place", folder.toString());
    }

    private boolean isPublished() throws IOException {
        return TemplateRegister.of(root).published().stream()
                .map(one -> one.ref().id())
                .anyMatch("change-of-address"::equals);
    }

    @Test
    void theListIsFrozenWithTheVersion() throws IOException {
        assertThat(publish()).isZero();
        assertThat(isPublished()).isTrue();
        assertThat(publish()).as("the same again").isZero();

        Files.writeString(folder.resolve("states.txt"), "ZZ\n");
        assertThat(publish()).isEqualTo(1);
    }

    @Test
    void withoutTheListNothingIsPublished() throws IOException {
        Files.delete(folder.resolve("states.txt"));

        assertThat(publish()).isEqualTo(1);
        assertThat(isPublished()).isFalse();
    }
}
