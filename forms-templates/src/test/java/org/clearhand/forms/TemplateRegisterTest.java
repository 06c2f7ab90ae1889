package org.clearhand.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateRegisterTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final PublishedTemplate FIRST = published("pickup-notice:1", "a");

    @Test
    void comesBackFromItsFile(@TempDir Path folder) throws IOException {
        TemplateRegister register = new TemplateRegister(List.of(FIRST, published("pickup-notice:2", "b")));

        register.writeTo(folder);

        assertThat(TemplateRegister.of(folder)).isEqualTo(register);
        assertThat(folder).isDirectoryContaining("glob:**/published.json").isDirectoryNotContaining("glob:**.next");
    }

    @Test
    void isEmptyWhereNothingIsPublished(@TempDir Path folder) throws IOException {
        assertThat(TemplateRegister.of(folder.resolve("none")).published()).isEmpty();
    }

    @Test
    void aVersionIsFrozen() {
        TemplateRegister register = new TemplateRegister(List.of()).with(FIRST);

        assertThatIllegalStateException()
                .isThrownBy(() -> register.with(published("pickup-notice:1", "b")))
                .withMessageContaining("pickup-notice:1 is published since 2026-11-25 with another content");
        assertThat(register.with(new PublishedTemplate(FIRST.ref(), FIRST.hash(), DAY.plusDays(3)))
                        .published())
                .containsExactly(FIRST);
        assertThat(register.with(published("pickup-notice:2", "b")).published()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"published\": [",
                "{\"published\": [{\"template\": \"Pickup\", \"sha256\": \"\", \"published\": \"2026-11-25\"}]}",
                "{\"published\": [{\"template\": \"a:1\", \"sha256\": \"12\", \"published\": \"2026-11-25\"}]}",
            })
    void whatIsNoRegisterIsRefused(String json) {
        assertThatThrownBy(() -> TemplateRegister.parse(json)).isInstanceOf(IOException.class);
    }

    @Test
    void aRegisterWithoutADayIsRefused(@TempDir Path folder) throws IOException {
        new TemplateRegister(List.of(FIRST)).writeTo(folder);
        Path file = folder.resolve(TemplateRegister.FILE);
        Files.writeString(file, Files.readString(file).replace("2026-11-25", "soon"));

        assertThatThrownBy(() -> TemplateRegister.of(folder)).isInstanceOf(IOException.class);
    }

    private static PublishedTemplate published(String ref, String digit) {
        return new PublishedTemplate(TemplateRef.parse(ref), digit.repeat(64), DAY);
    }
}
