package org.clearhand.training.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.TemplateCatalogue;
import org.clearhand.recognition.ChequeReader;
import org.clearhand.recognition.DocumentReading;
import org.clearhand.recognition.FieldReading;
import org.clearhand.recognition.QuarantineCode;
import org.clearhand.recognition.ReadRequest;
import org.clearhand.recognition.ReadingProblem;
import org.clearhand.recognition.ScanItem;
import org.clearhand.recognition.blank.BlankArtwork;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Scans of several items through the whole reader: nothing on them is read, and each item is read as a document of its own. */
class FlatbedReadingTest {
    private static final int DOTS_PER_INCH = 200;
    private static final List<String> FORMS = List.of("us-personal-cheque", "in-cts2010-cheque", "uk-cheque");

    private static ChequeReader reader;

    @BeforeAll
    static void open() {
        reader = new ChequeReader(TemplateCatalogue.shipped());
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    private static FlatbedSamples samples(FileKind kind) throws IOException {
        List<FormSamples> forms = new ArrayList<>();
        for (String id : FORMS) {
            FormTemplate template = TemplateCatalogue.shipped().latest(id).orElseThrow();
            forms.add(new FormSamples(
                    template,
                    BlankArtwork.shipped(template).orElseThrow(),
                    new FillOptions(Optional.empty(), HandShare.ALL, 0, 0.3, 0, 0, 0),
                    new ScanOptions(0, 0, 0, 0, 0, 1, List.of(DOTS_PER_INCH), List.of(kind))));
        }
        return new FlatbedSamples(
                forms, new FlatbedOptions(3, 3, 0.3, 0.3, 1, DOTS_PER_INCH, List.of(16, 244), List.of(kind)));
    }

    @Test
    void eachItemIsReadByItselfAndNothingWrongIsAccepted() throws IOException {
        FlatbedSamples samples = samples(FileKind.JPEG);
        int accepted = 0;
        for (int i = 0; i < 3; i++) {
            FlatbedSample sample = samples.sample(i, 11);
            DocumentReading scan =
                    reader.read(sample.content(), ReadRequest.plain().withPreview());
            assertThat(scan.items()).hasSameSizeAs(sample.items());
            assertThat(scan.template()).isEmpty();
            assertThat(scan.fields()).isEmpty();
            assertThat(scan.problem()).isEmpty();
            assertThat(scan.pages().get(0).preview()).isPresent();
            for (ScanItem item : scan.items()) {
                accepted += acceptedOf(item, sample);
            }
        }
        assertThat(accepted).isPositive();
    }

    /** Fields that were accepted, all of them right. */
    private static int acceptedOf(ScanItem item, FlatbedSample sample) {
        DocumentReading reading =
                reader.read(item.picture().orElseThrow(), ReadRequest.plain().ofOneItem());
        FlatbedItem truth = sample.items().stream()
                .filter(one -> one.geometry()
                        .outline()
                        .contains(item.left() + item.width() / 2.0, item.top() + item.height() / 2.0))
                .findFirst()
                .orElseThrow();
        assertThat(reading.template()).contains(truth.sheet().template().ref());
        int accepted = 0;
        for (FieldReading field : reading.fields()) {
            Optional<FilledField> written = truth.sheet().form().field(field.name());
            if (field.accepted() && written.isPresent()) {
                assertThat(field.value())
                        .as(field.name())
                        .contains(written.get().value());
                accepted++;
            }
        }
        return accepted;
    }

    @Test
    void aFileThatIsKnownToBeOneItemIsNotCutAgain() throws IOException {
        FlatbedSample sample = samples(FileKind.JPEG).sample(0, 11);

        assertThat(reader.read(sample.content(), ReadRequest.plain()).items()).isNotEmpty();
        assertThat(reader.read(sample.content(), ReadRequest.plain().ofOneItem())
                        .items())
                .isEmpty();
    }

    @Test
    void ofSeveralPagesEachMustHoldItemsOrOneItemOrNothing() throws IOException {
        FlatbedSample several = samples(FileKind.TIFF_G4).sample(0, 11);
        BufferedImage first = ImageIO.read(new ByteArrayInputStream(several.content()));
        BufferedImage blank = page(first, false);
        BufferedImage stranger = page(first, true);

        assertThat(read(first, blank).items()).hasSameSizeAs(several.items());
        assertThat(read(first, first).items()).hasSize(2 * several.items().size());
        DocumentReading lost = read(first, stranger);
        assertThat(lost.items()).isEmpty();
        assertThat(lost.problem()).map(ReadingProblem::code).contains(QuarantineCode.ITEMS_UNCLEAR);
    }

    private static DocumentReading read(BufferedImage first, BufferedImage second) throws IOException {
        return reader.read(
                SampleFiles.encode(FileKind.TIFF_G4_TWO_PAGES, List.of(first, second), DOTS_PER_INCH),
                ReadRequest.plain());
    }

    /** White, with nothing on it or with a few black blocks that are no form. */
    private static BufferedImage page(BufferedImage like, boolean blocks) {
        BufferedImage page = new BufferedImage(like.getWidth(), like.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, page.getWidth(), page.getHeight());
        pen.setColor(Color.BLACK);
        for (int i = 0; i < (blocks ? 8 : 0); i++) {
            pen.fillRect(100 + 150 * i, 200 + 170 * i, 120, 60);
        }
        pen.dispose();
        return page;
    }
}
