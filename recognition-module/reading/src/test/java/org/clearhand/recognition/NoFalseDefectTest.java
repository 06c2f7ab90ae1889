package org.clearhand.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.clearhand.recognition.quality.FieldUsability;
import org.clearhand.recognition.quality.QualityReport;
import org.junit.jupiter.api.Test;

/** Good cheques, drawn and real, pass every test of image quality, and their fields are usable. */
class NoFalseDefectTest {
    @Test
    void theShippedSamplesHaveNoDefectAndAllTheirRequiredFieldsAreUsable() throws IOException {
        try (ChequeReader reader = new ChequeReader()) {
            for (String template : new String[] {"us-personal-cheque", "in-cts2010-cheque"}) {
                String labels = new String(resource(template, "labels.jsonl"), StandardCharsets.UTF_8);
                for (LabelledDocument document : LabelledDocument.parse(labels)) {
                    DocumentReading reading = reader.read(resource(template, document.file()), ReadRequest.plain());
                    QualityReport quality = reading.quality().orElseThrow();
                    assertThat(quality.defects()).as(document.file()).isEmpty();
                    assertThat(quality.fields())
                            .as(document.file())
                            .filteredOn(field -> document.fields().containsKey(field.field()))
                            .isNotEmpty()
                            .allMatch(FieldUsability::present)
                            .allMatch(FieldUsability::readable);
                }
            }
        }
    }

    @Test
    void realChequesOfFourBanksHaveNoDefect() throws IOException {
        String data = System.getenv("CLEARHAND_DATA");
        assumeTrue(data != null, "CLEARHAND_DATA is not set: no real cheques to test");
        Path folder = Path.of(data, "cheques-in-cts2010");
        assumeTrue(Files.isDirectory(folder), "no cheques-in-cts2010 in CLEARHAND_DATA");
        Map<String, byte[]> images = LabelledDocument.images(folder);

        assertThat(images).hasSizeGreaterThanOrEqualTo(11);
        try (ChequeReader reader = new ChequeReader()) {
            images.forEach((file, image) -> {
                QualityReport quality =
                        reader.read(image, ReadRequest.plain()).quality().orElseThrow();
                assertThat(quality.defects()).as(file).isEmpty();
                // One of them is not signed.
                assertThat(quality.fields())
                        .as(file)
                        .filteredOn(field -> !field.field().equals("signature"))
                        .isNotEmpty()
                        .allMatch(FieldUsability::readable);
            });
        }
    }

    private static byte[] resource(String template, String name) throws IOException {
        String path = "/templates/" + template + "/samples/" + name;
        try (InputStream stream = NoFalseDefectTest.class.getResourceAsStream(path)) {
            return Objects.requireNonNull(stream, path).readAllBytes();
        }
    }
}
