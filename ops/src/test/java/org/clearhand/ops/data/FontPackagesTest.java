package org.clearhand.ops.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FontPackagesTest {
    private static final FontPackages.Wanted FONT = new FontPackages.Wanted("a-hand", "@fonts/a-hand", "1.0.0");

    @TempDir
    private Path unpacked = Path.of("");

    @TempDir
    private Path out = Path.of("");

    @ParameterizedTest
    @EnumSource
    void eachListIsOfPackagesWithTheirVersions(FontPackages.Shelf shelf) throws IOException {
        assertThat(FontPackages.listed(shelf)).hasSizeGreaterThan(80).allSatisfy(font -> {
            assertThat(font.npmPackage()).startsWith("@");
            assertThat(font.version()).matches("\\d+\\.\\d+\\.\\d+");
        });
    }

    @Test
    void noFontStandsInBothLists() throws IOException {
        Set<String> one = names(FontPackages.Shelf.EXPO);
        assertThat(names(FontPackages.Shelf.FONTSOURCE)).doesNotContainAnyElementsOf(one);
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

    @Test
    void theTermsOfThePackageAreNotThoseOfTheFontInIt() throws IOException {
        packed("SIL Open Font License");
        Files.move(unpacked.resolve("package/LICENSE_FONT"), unpacked.resolve("package/LICENSE"));

        assertThatThrownBy(() -> new FontPackages(out).take(unpacked, FONT))
                .hasMessageContaining("does not say under which licence");
    }

    @Test
    void aFontForWebPagesIsUnpacked() throws IOException {
        Path files = Files.createDirectories(unpacked.resolve("package/files"));
        Files.write(
                files.resolve("a-hand-latin-400-normal.woff"),
                Woff.of(Woff.table("head", "a head of a font ".repeat(9))));
        Files.writeString(unpacked.resolve("package/LICENSE"), "SIL Open Font License");

        new FontPackages(out).take(unpacked, FONT);

        assertThat(out.resolve("a-hand.ttf"))
                .content(StandardCharsets.ISO_8859_1)
                .contains("a head of a font ".repeat(9));
    }

    private static Set<String> names(FontPackages.Shelf shelf) throws IOException {
        return FontPackages.listed(shelf).stream()
                .map(FontPackages.Wanted::name)
                .collect(Collectors.toSet());
    }

    private void packed(String terms) throws IOException {
        Path plain = Files.createDirectories(unpacked.resolve("package/400Regular"));
        Path bold = Files.createDirectories(unpacked.resolve("package/300Light"));
        Files.writeString(plain.resolve("AHand_400Regular.ttf"), "plain");
        Files.writeString(bold.resolve("AHand_300Light.ttf"), "light");
        Files.writeString(unpacked.resolve("package/LICENSE_FONT"), terms);
    }
}
