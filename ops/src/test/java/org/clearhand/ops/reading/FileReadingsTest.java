package org.clearhand.ops.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.clearhand.casefile.Decision;
import org.clearhand.forms.FieldType;
import org.clearhand.forms.TemplateCatalogue;
import org.clearhand.forms.TemplateRef;
import org.clearhand.recognition.Box;
import org.clearhand.recognition.DocumentReader;
import org.clearhand.recognition.DocumentReading;
import org.clearhand.recognition.FieldReading;
import org.clearhand.recognition.PageSummary;
import org.clearhand.recognition.ReadRequest;
import org.clearhand.recognition.ReadingCandidate;
import org.clearhand.recognition.ScanItem;
import org.clearhand.recognition.VariantReading;
import org.clearhand.recognition.VariantSign;
import org.clearhand.recognition.page.BarcodeEvidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileReadingsTest {
    private static final TemplateRef CHEQUE = TemplateCatalogue.shipped()
            .latest("us-personal-cheque")
            .orElseThrow()
            .ref();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aFileThatIsNoPictureIsRefusedAtTheDoorWithoutAReader() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.tif"), "Dear bank");
        FileReading reading = readings(new FixedReader(List.of())).read(letter);
        assertThat(reading.problem().map(FileReading.Refusal::code)).contains("TYPE_MISMATCH");
        assertThat(reading.decision()).isEqualTo(Decision.Outcome.REJECT);
    }

    @Test
    void aMissingFileHasItsLineToo() throws IOException {
        FileReading reading = readings(new FixedReader(List.of())).read(folder.resolve("nowhere.png"));
        JsonNode line = new ObjectMapper().readTree(ReadingJsonLine.of(reading));
        assertThat(line.at("/problem/code").asText()).isEqualTo("NOT_FOUND");
        assertThat(line.path("fields")).isEmpty();
    }

    @Test
    void aSureAmountInFiguresAloneIsNotAcceptedBecauseTheRulesWantItInWordsToo() throws IOException {
        FieldReading amount = new FieldReading(
                "courtesyAmount",
                FieldType.COURTESY_AMOUNT,
                Optional.of("12.73"),
                Optional.of("12.73"),
                1,
                true,
                List.of(new ReadingCandidate("12.78", 0.1)),
                Optional.of(new Box(1, 10, 20, 30, 40)),
                "figures-2",
                List.of());
        FileReading reading = readings(new FixedReader(List.of(amount))).read(picture());
        assertThat(reading.decision()).isEqualTo(Decision.Outcome.VERIFY);
        assertThat(reading.findings()).isNotEmpty();
    }

    @Test
    void theJsonLineHasTheShapeThatIsPromised() throws IOException {
        JsonNode line = new ObjectMapper()
                .readTree(
                        ReadingJsonLine.of(readings(new FixedReader(List.of())).read(picture())));
        assertThat(line.fieldNames())
                .toIterable()
                .containsExactly("file", "template", "decision", "fields", "findings", "problem", "millis", "quality");
        assertThat(line.path("template").asText()).isEqualTo(CHEQUE.toString());
        assertThat(line.path("problem").isNull()).isTrue();
        assertThat(line.at("/findings/0").fieldNames()).toIterable().containsExactly("rule", "severity", "message");
    }

    @Test
    void aFormWithVariantsSaysWhichItWasReadAs() throws IOException {
        DocumentReader reader = new DocumentReader() {
            @Override
            public DocumentReading read(byte[] document, ReadRequest request) {
                return new FixedReader(List.of())
                        .read(document, request)
                        .withVariant(
                                Optional.of(new VariantReading(Optional.empty(), VariantSign.UNSURE, "nothing tells")));
            }

            @Override
            public void close() {}
        };

        JsonNode line =
                new ObjectMapper().readTree(ReadingJsonLine.of(readings(reader).read(picture())));

        assertThat(line.path("variant"))
                .isEqualTo(new ObjectMapper().readTree("{\"id\":null,\"sign\":\"UNSURE\",\"why\":\"nothing tells\"}"));
    }

    @Test
    void aPageThatWasBentAndLaidFlatSaysByHowMuchAndNoOtherDoes() throws IOException {
        PageSummary flat = new PageSummary(1, 600, 275, 100, 0, 0, Optional.empty());
        PageSummary bent = new PageSummary(2, 600, 275, 100, 0, 0, Optional.empty(), 2.34, List.of());
        assertThat(line(flat, bent).path("bentPages"))
                .isEqualTo(new ObjectMapper().readTree("[{\"page\":2,\"millimetres\":2.3}]"));
    }

    @Test
    void aPageWhoseFormABarcodeHelpedToIdentifySaysHowAndNoOtherDoes() throws IOException {
        PageSummary plain = new PageSummary(1, 600, 275, 100, 0, 0, Optional.empty());
        BarcodeEvidence evidence =
                new BarcodeEvidence(new TemplateRef("own-form", 3), "formNumber", true, BarcodeEvidence.Verdict.FITS);
        PageSummary helped = new PageSummary(2, 600, 275, 100, 0, 0, Optional.empty(), 0, List.of(evidence));

        assertThat(line(plain, helped).path("barcodes"))
                .isEqualTo(new ObjectMapper()
                        .readTree("[{\"page\":2,\"template\":\"own-form:3\",\"field\":\"formNumber\","
                                + "\"placed\":true,\"verdict\":\"FITS\"}]"));
        assertThat(line(plain).has("barcodes")).isFalse();
    }

    private JsonNode line(PageSummary... pages) throws IOException {
        DocumentReader reader = new DocumentReader() {
            @Override
            public DocumentReading read(byte[] document, ReadRequest request) {
                return new FixedReader(List.of()).read(document, request).withPages(List.of(pages));
            }

            @Override
            public void close() {}
        };
        return new ObjectMapper().readTree(ReadingJsonLine.of(readings(reader).read(picture())));
    }

    @Test
    void aScanOfSeveralItemsIsOneLineWithEachItemInIt() throws IOException {
        FileReading reading = readings(new TwoItemReader()).read(picture());
        JsonNode line = new ObjectMapper().readTree(ReadingJsonLine.of(reading));

        assertThat(line.fieldNames())
                .toIterable()
                .containsExactly(
                        "file", "template", "decision", "fields", "findings", "problem", "millis", "quality", "items");
        assertThat(line.path("template").isNull()).isTrue();
        assertThat(line.path("decision").asText()).isEqualTo("VERIFY");
        assertThat(line.path("items")).hasSize(2);
        JsonNode second = line.path("items").get(1);
        assertThat(second.fieldNames())
                .toIterable()
                .containsExactly(
                        "item", "box", "template", "decision", "fields", "findings", "problem", "millis", "quality");
        assertThat(second.path("item").asInt()).isEqualTo(2);
        assertThat(second.path("box"))
                .isEqualTo(new ObjectMapper().readTree("{\"page\":1,\"x\":5,\"y\":300,\"width\":600,\"height\":275}"));
        assertThat(line.at("/items/0/template").asText()).isEqualTo(CHEQUE.toString());
        assertThat(second.at("/problem/code").asText()).isEqualTo("UNKNOWN_FORM");
        assertThat(reading.isRead()).isFalse();
        assertThat(ReadingTable.of(reading)).contains("item 1, page 1", "item 2, page 1", "UNKNOWN_FORM");
    }

    private Path picture() throws IOException {
        Path file = folder.resolve("cheque.png");
        ImageIO.write(new BufferedImage(600, 275, BufferedImage.TYPE_BYTE_GRAY), "png", file.toFile());
        return file;
    }

    private static FileReadings readings(DocumentReader reader) {
        return new FileReadings(reader, TemplateCatalogue.shipped(), Optional.empty());
    }

    /** Reads the same fields from whatever it is given. */
    private record FixedReader(List<FieldReading> fields) implements DocumentReader {
        @Override
        public DocumentReading read(byte[] document, ReadRequest request) {
            return new DocumentReading(Optional.of(CHEQUE), List.of(), fields, Optional.empty(), Map.of(), "test");
        }

        @Override
        public void close() {}
    }

    /** Sees two items on every scan, and a cheque in the first of them alone. */
    private static final class TwoItemReader implements DocumentReader {
        @Override
        public DocumentReading read(byte[] document, ReadRequest request) {
            if (!request.oneItem()) {
                return new DocumentReading(Optional.empty(), List.of(), List.of(), Optional.empty(), Map.of(), "test")
                        .withItems(List.of(item(1, 10), item(2, 300)));
            }
            Optional<TemplateRef> known = document[0] == 1 ? Optional.of(CHEQUE) : Optional.empty();
            return new DocumentReading(known, List.of(), List.of(), Optional.empty(), Map.of(), "test");
        }

        private static ScanItem item(int number, int top) {
            return new ScanItem(number, 1, 5, top, 600, 275, Optional.of(new byte[] {(byte) number}));
        }

        @Override
        public void close() {}
    }
}
