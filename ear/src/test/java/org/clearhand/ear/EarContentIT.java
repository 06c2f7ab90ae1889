package org.clearhand.ear;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

class EarContentIT {
    @Test
    void theEarHoldsNoDecoderNoNativeLibraryAndNoSecondLoggingApi() throws IOException {
        try (ZipFile ear = open()) {
            List<String> jars = ear.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith("lib/"))
                    .toList();
            assertThat(jars)
                    .anyMatch(name -> name.contains("integration-routes"))
                    .anyMatch(name -> name.contains("org.clearhand-reading"))
                    .anyMatch(name -> name.contains("case-file"))
                    .noneMatch(name -> name.matches(
                            ".*(opencv|djl|pytorch|training|onnxruntime|pdfbox|imageio|slf4j-|postgresql).*"));
        }
    }

    @Test
    void theReaderProcessHasEveryLibraryItsLogGoesThrough() throws IOException {
        try (Stream<Path> jars =
                Files.list(StackUnderTest.project().resolve("ear/target/server/clearhand-reader/lib"))) {
            assertThat(jars)
                    .extracting(jar -> jar.getFileName().toString())
                    .anyMatch(name -> name.startsWith("slf4j-api-"))
                    .anyMatch(name -> name.startsWith("slf4j-jdk14-"));
        }
    }

    @Test
    void theEarCarriesItsBillOfMaterials() throws IOException {
        try (ZipFile ear = open();
                InputStream in = ear.getInputStream(ear.getEntry("META-INF/sbom/clearhand.cdx.json"))) {
            JsonNode bill = new ObjectMapper().readTree(in);
            assertThat(bill.path("bomFormat").asText()).isEqualTo("CycloneDX");
            assertThat(bill.path("components").findValuesAsText("name"))
                    .contains("camel-ftp", "kafka-clients", "jdbi3-core", "case-file");
        }
    }

    private static ZipFile open() throws IOException {
        return new ZipFile(
                StackUnderTest.project().resolve("ear/target/clearhand.ear").toFile());
    }
}
