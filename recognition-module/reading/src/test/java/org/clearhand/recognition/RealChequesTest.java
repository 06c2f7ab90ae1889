package org.clearhand.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.clearhand.forms.MicrLine;
import org.junit.jupiter.api.Test;

/** The floors under which reading real, filled cheques of four Indian banks must not fall. */
class RealChequesTest {
    private static final System.Logger LOG = System.getLogger(RealChequesTest.class.getName());

    @Test
    void readsRealChequesAndAcceptsNothingWrong() throws IOException {
        String data = System.getenv("CLEARHAND_DATA");
        assumeTrue(data != null, "CLEARHAND_DATA is not set: no real cheques to read");
        Path folder = Path.of(data, "cheques-in-cts2010");
        assumeTrue(Files.isDirectory(folder), "no cheques-in-cts2010 in CLEARHAND_DATA");
        Map<String, byte[]> images = LabelledDocument.images(folder);
        ReadingScore score = new ReadingScore();

        try (ChequeReader reader = new ChequeReader()) {
            for (LabelledDocument document : LabelledDocument.parse(Files.readString(folder.resolve("labels.jsonl")))) {
                byte[] image = images.getOrDefault(document.file(), new byte[0]);
                DocumentReading reading = reader.read(image, ReadRequest.plain().withFileName(document.file()));
                score.add(document, reading);
                isReadAsItsBankPrintsIt(document, reading);
            }
        }

        LOG.log(System.Logger.Level.INFO, "real cheques: {0}", score);
        assertThat(score.wrongTemplate()).isEmpty();
        assertThat(score.acceptedWrong()).isEmpty();
        assertThat(score.right("micr")).isGreaterThanOrEqualTo(11);
        assertThat(score.right("date")).isGreaterThanOrEqualTo(11);
        assertThat(score.right("courtesyAmount")).isGreaterThanOrEqualTo(11);
        assertThat(score.right("legalAmount")).isGreaterThanOrEqualTo(10);
        assertThat(score.right("accountNumber")).isGreaterThanOrEqualTo(9);
    }

    private static void isReadAsItsBankPrintsIt(LabelledDocument document, DocumentReading reading) {
        String bank = MicrLine.parse(document.fields().getOrDefault("micr", ""), MicrLine.Layout.IN_CTS2010)
                .flatMap(MicrLine::bank)
                .orElseThrow();
        assertThat(reading.variant().map(VariantReading::sign))
                .as(document.file())
                .contains(VariantSign.CODE_LINE);
        assertThat(reading.variant().flatMap(VariantReading::id))
                .as(document.file())
                .contains("bank-" + bank);
    }
}
