package org.clearhand.ops.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontPackagesTest {
    private static final FontPackages.Wanted FONT = new FontPackages.Wanted("a-hand", "@fonts/a-hand", "1.0.0");

    @TempDir
    private Path unpacked = Path.of("");

    @TempDir
    private Path out = Path.of("");

    @Test
    void theListIsOfPackagesWithTheirVersions() throws IOException {
        assertThat(FontPackages.listed()).hasSizeGreaterThan(80).allSatisfy(font -> {
            assertThat(font.npmPackage()).startsWith("@");
            assertThat(font.version()).matches("\\d+\\.\\d+\\.\\d+");
        });
    }

    @Test
    void aFontComesWithItsOwnLicence() throws IOException {
        packed("Copyright 2020 Somebody\nSIL OPEN FONT LICENSE Version 1.1");
        FontPackages packages = new FontPackages(out);
        packages.take(unpacked, FONT);
        packages.writeList(List.of(FONT));

        assertThat(out.resolve("a-hand.ttf")).hasContent("plain");
        assertThat(out.resolve("FONTS.tsv"))
                .content()
                .contains("a-hand\tnpm @fonts/a-hand 1.0.0\tOFL-1.1\tCopyright 2020 Somebody");
    }

    @Test
    void aFontUnderOtherTermsIsNotTaken() throws IOException {
        packed("All rights reserved");

        assertThatThrownBy(() -> new FontPackages(out).take(unpacked, FONT)).isInstanceOf(IOException.class);
        assertThat(out.resolve("a-hand.ttf")).doesNotExist();
    }

    @Test
    void aFontWithoutTermsIsNotTaken() throws IOException {
        packed("SIL Open Font License");
        Files.delete(unpacked.resolve("package/LICENSE_FONT"));

        assertThatThrownBy(() -> new FontPackages(out).take(unpacked, FONT))
                .hasMessageContaining("does not say under which licence");
    }

    private void packed(String terms) throws IOException {
        Path plain = Files.createDirectories(unpacked.resolve("package/400Regular"));
        Path bold = Files.createDirectories(unpacked.resolve("package/300Light"));
        Files.writeString(plain.resolve("AHand_400Regular.ttf"), "plain");
        Files.writeString(bold.resolve("AHand_300Light.ttf"), "light");
        Files.writeString(unpacked.resolve("package/LICENSE_FONT"), terms);
    }
}
