package org.clearhand.training.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.MicrLine;
import org.clearhand.forms.TemplateCatalogue;
import org.clearhand.forms.TemplateField;
import org.clearhand.recognition.ChequeReader;
import org.clearhand.recognition.DocumentReading;
import org.clearhand.recognition.FieldReading;
import org.clearhand.recognition.ReadRequest;
import org.clearhand.recognition.ReadingWitness;
import org.clearhand.recognition.VariantReading;
import org.clearhand.recognition.blank.BlankArtwork;
import org.clearhand.recognition.page.CropAlbum;
import org.clearhand.recognition.page.CutField;
import org.clearhand.recognition.page.FormMatch;
import org.clearhand.recognition.page.PixelBox;
import org.clearhand.recognition.registry.ServingModels;
import org.junit.jupiter.api.Test;

/** Generated cheques of every bank that prints the Indian cheque otherwise: what they are labelled as, and what the reader takes them for. */
class GeneratedVariantsTest {
    private static final long SEED = 12;
    private static final int DOCUMENTS = 12;
    private static final double ASTRAY_MILLIMETRES = 1;
    private static final ScanOptions SCANNING =
            new ScanOptions(1, 0.02, 0.8, 0, 0, 1, List.of(200), List.of(FileKind.PNG));
    private static final FormTemplate CHEQUE =
            TemplateCatalogue.shipped().latest("in-cts2010-cheque").orElseThrow();

    private static FormSamples samples(double variants) throws IOException {
        FillOptions filling = new FillOptions(Optional.empty(), HandShare.ALL, 0, 0, 0.3, 0, 0, variants);
        return new FormSamples(CHEQUE, BlankArtwork.shipped(CHEQUE).orElseThrow(), filling, SCANNING);
    }

    @Test
    void theSeedChoosesAmongTheVariantsAndTheTypicalPage() throws IOException {
        Set<Optional<String>> drawn = new HashSet<>();
        FormSamples half = samples(0.5);
        for (int i = 0; i < 3 * DOCUMENTS; i++) {
            drawn.add(half.sheet(i, SEED, 72).print().id());
        }

        assertThat(drawn).hasSize(CHEQUE.variants().size() + 1);
        assertThat(half.sheet(3, SEED, 72).print().id())
                .isEqualTo(samples(0.5).sheet(3, SEED, 72).print().id());
        assertThat(samples(0).sheet(3, SEED, 72).print().id()).isEmpty();
    }

    @Test
    void theLabelNamesTheVariantAndTheCodeLineItsBank() throws IOException {
        FormSample sample = samples(1).sample(1, SEED);

        ObjectNode label = sample.label(new ObjectMapper());
        String line = sample.form().field("micr").orElseThrow().value();
        assertThat(label.path("variant").asText()).isEqualTo(sample.print().id().orElseThrow());
        assertThat(sample.print().banks())
                .contains(MicrLine.parse(line, MicrLine.Layout.IN_CTS2010)
                        .flatMap(MicrLine::bank)
                        .orElseThrow());
        assertThat(samples(0).sample(1, SEED).label(new ObjectMapper()).has("variant"))
                .isFalse();
    }

    @Test
    void eachIsReadAsItsVariantAndItsZonesLieWhereTheyWerePrinted() throws IOException {
        FormSamples samples = samples(1);
        Set<String> drawn = new HashSet<>();
        try (ChequeReader reader = new ChequeReader(new TemplateCatalogue(List.of(CHEQUE)), ServingModels.shipped())) {
            for (int i = 0; drawn.size() < CHEQUE.variants().size() && i < DOCUMENTS; i++) {
                if (drawn.add(samples.sheet(i, SEED, 72).print().id().orElseThrow())) {
                    isReadAsItself(reader, samples.sample(i, SEED));
                }
            }
        }
        assertThat(drawn).hasSize(CHEQUE.variants().size());
    }

    private static void isReadAsItself(ChequeReader reader, FormSample sample) {
        Laid laid = new Laid();
        DocumentReading reading = reader.read(sample.content(), ReadRequest.plain(), laid);

        assertThat(reading.variant().flatMap(VariantReading::id))
                .as("%s: %s", sample.file(), reading.variant().map(VariantReading::why))
                .isEqualTo(sample.print().id());
        for (TemplateField field : sample.template().fields()) {
            assertThat(astrayMillimetres(sample, field, laid.forms.get(0)))
                    .as("%s %s", sample.file(), field.name())
                    .isLessThan(ASTRAY_MILLIMETRES);
        }
    }

    private static final class Laid implements ReadingWitness {
        private final List<FormMatch.Candidate> forms = new ArrayList<>();

        @Override
        public void laid(FormMatch.Candidate form) {
            forms.add(form);
        }

        @Override
        public CropAlbum album(TemplateField field) {
            return CropAlbum.CLOSED;
        }

        @Override
        public void read(TemplateField field, CutField cut, FieldReading reading) {}
    }

    /** By how much the farthest corner of the zone lies beside its place in the label. */
    private static double astrayMillimetres(FormSample sample, TemplateField field, FormMatch.Candidate form) {
        TemplateField cut = form.template().field(field.name()).orElseThrow();
        PixelBox box = form.registration().toPixels(cut.zone());
        List<Point2D> found = List.of(
                form.page().decoded(box.left(), box.top()),
                form.page().decoded(box.right(), box.top()),
                form.page().decoded(box.right(), box.bottom()),
                form.page().decoded(box.left(), box.bottom()));
        List<Point2D> printed = sample.geometry().polygon(field.zone());
        return List.of(0, 1, 2, 3).stream()
                .map(corner -> found.get(corner).distance(printed.get(corner))
                        / sample.geometry().pixelsPerMillimetre())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
