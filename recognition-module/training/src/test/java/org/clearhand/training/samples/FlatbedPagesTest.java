package org.clearhand.training.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.TemplateCatalogue;
import org.clearhand.recognition.TemplateBlank;
import org.clearhand.recognition.blank.BlankArtwork;
import org.clearhand.recognition.decode.PageDecoder;
import org.clearhand.recognition.decode.PageImage;
import org.clearhand.recognition.decode.UnreadableDocument;
import org.clearhand.recognition.item.ItemCut;
import org.clearhand.recognition.item.ItemFile;
import org.clearhand.recognition.item.ItemFinder;
import org.clearhand.recognition.item.ItemFinder.Outcome;
import org.clearhand.recognition.page.FormIdentifier;
import org.clearhand.recognition.page.PixelBox;
import org.junit.jupiter.api.Test;

/**
 * Scans of a flatbed with two to four filled forms of any kind, askew, some upside down, far apart and nearly touching, under a white, a
 * grey and a black lid: every item is found where it lies and none is made up; what is one item is not cut. Set {@value #PAGES} for more
 * than a few, {@value #SEED} for others, and {@value #KEPT} for a folder that keeps the scans that failed and all pictures that were cut.
 */
class FlatbedPagesTest {
    private static final String PAGES = "clearhand.flatbed.pages";
    private static final String SEED = "clearhand.flatbed.seed";
    private static final String KEPT = "clearhand.flatbed.kept";
    private static final System.Logger LOG = System.getLogger(FlatbedPagesTest.class.getName());
    private static final int DOTS_PER_INCH = 200;
    private static final double PIXELS_PER_MILLIMETRE = DOTS_PER_INCH / 25.4;
    private static final double MOST_MISSING_MILLIMETRES = 1.5;
    private static final double MOST_BEYOND_MILLIMETRES = 5;

    private final List<FormTemplate> templates = TemplateCatalogue.shipped().current();
    private final ItemFinder finder = finder(templates);

    private static ItemFinder finder(List<FormTemplate> templates) {
        return new ItemFinder(new FormIdentifier(templates, TemplateBlank.print(templates)));
    }

    private List<FormSamples> forms(ScanOptions scanning) throws IOException {
        List<FormSamples> forms = new ArrayList<>();
        for (FormTemplate template : templates) {
            forms.add(new FormSamples(
                    template,
                    BlankArtwork.shipped(template).orElseThrow(),
                    new FillOptions(Optional.empty(), HandShare.ALL, 0, 0.2, 0.5, 0.1, 0.1),
                    scanning));
        }
        return forms;
    }

    private static FlatbedOptions options(int lid) {
        return new FlatbedOptions(4, 4, 0.25, 0.3, 1, DOTS_PER_INCH, List.of(lid), List.of(FileKind.JPEG));
    }

    @Test
    void everyItemIsFoundWhereItLiesAndNoneIsMadeUp() throws IOException, UnreadableDocument {
        int pages = Integer.getInteger(PAGES, 9);
        FlatbedOptions all = new FlatbedOptions(
                4,
                4,
                0.25,
                0.3,
                1,
                DOTS_PER_INCH,
                List.of(244, 110, 16),
                List.of(FileKind.JPEG, FileKind.PNG, FileKind.TIFF_G4));
        FlatbedSamples samples = new FlatbedSamples(forms(straight()), all);
        List<String> failures = new ArrayList<>();
        int items = 0;
        for (int i = 0; i < pages; i++) {
            FlatbedSample sample = samples.sample(i, Long.getLong(SEED, 77));
            items += sample.items().size();
            ItemFinder.Finding found = finder.find(page(sample.content(), sample.file()));
            Optional<String> wrong = compare(sample, found);
            wrong.ifPresent(what -> failures.add(sample.file() + " " + what));
            keep(sample, found, wrong.isPresent());
        }
        LOG.log(System.Logger.Level.INFO, "{0} pages, {1} items; wrong: {2}", pages, items, failures);
        assertThat(failures).isEmpty();
    }

    private static Optional<String> compare(FlatbedSample sample, ItemFinder.Finding found) {
        List<ItemCut> left = new ArrayList<>(found.items());
        for (FlatbedItem item : sample.items()) {
            if (!left.removeIf(
                    cut -> cut.template().equals(item.sheet().template().ref()) && lies(item, cut.box()))) {
                return Optional.of("found " + found.outcome() + " "
                        + found.items().stream()
                                .map(cut -> cut.template().id() + " " + cut.box())
                                .toList()
                        + " and not " + item.sheet().template().ref());
            }
        }
        return left.isEmpty() ? Optional.empty() : Optional.of("made up " + left.size());
    }

    private static boolean lies(FlatbedItem item, PixelBox box) {
        Rectangle2D page = item.geometry().outline();
        double missing = Math.max(
                Math.max(box.left() - page.getMinX(), box.top() - page.getMinY()),
                Math.max(page.getMaxX() - box.right(), page.getMaxY() - box.bottom()));
        double beyond = Math.max(
                Math.max(page.getMinX() - box.left(), page.getMinY() - box.top()),
                Math.max(box.right() - page.getMaxX(), box.bottom() - page.getMaxY()));
        return missing <= MOST_MISSING_MILLIMETRES * PIXELS_PER_MILLIMETRE
                && beyond <= MOST_BEYOND_MILLIMETRES * PIXELS_PER_MILLIMETRE;
    }

    @Test
    void whatIsOneItemIsNotCut() throws IOException, UnreadableDocument {
        List<String> cut = new ArrayList<>();
        int documents = 0;
        for (FormTemplate template : templates) {
            for (String name : shippedSamples(template)) {
                byte[] file = resource(folder(template) + name);
                for (PageImage page : new PageDecoder().decode(file, Optional.of(name))) {
                    documents++;
                    look(name + " page " + page.page(), page, cut);
                }
            }
        }
        int each = Math.max(1, Integer.getInteger(PAGES, 9) / 9);
        ScanOptions askew = new ScanOptions(
                10, 0.15, 3, 0.1, 0.1, 1, List.of(DOTS_PER_INCH), List.of(FileKind.JPEG, FileKind.TIFF_G4));
        for (FormSamples form : forms(askew)) {
            for (int i = 0; i < each; i++) {
                FormSample sample = form.sample(i, Long.getLong(SEED, 77));
                documents++;
                look(sample.file(), page(sample.content(), sample.file()), cut);
            }
        }
        LOG.log(System.Logger.Level.INFO, "{0} pages with one item; cut: {1}", documents, cut);
        assertThat(cut).isEmpty();
    }

    private static String folder(FormTemplate template) {
        return "/templates/" + template.ref().id() + "/samples/";
    }

    /** The names of the samples that come with a template. */
    private static List<String> shippedSamples(FormTemplate template) throws IOException {
        List<String> names = new ArrayList<>();
        String labels = new String(resource(folder(template) + "labels.jsonl"), StandardCharsets.UTF_8);
        for (String label : labels.lines().toList()) {
            names.add(new ObjectMapper().readTree(label).path("file").asText());
        }
        return names;
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream stream = FlatbedPagesTest.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        }
    }

    private void look(String name, PageImage page, List<String> cut) {
        if (finder.find(page).outcome() != Outcome.ONE) {
            cut.add(name);
        }
    }

    @Test
    void oneItemOnALargeGlassIsNotCut() throws IOException, UnreadableDocument {
        List<String> cut = new ArrayList<>();
        for (int lid : new int[] {244, 110, 16}) {
            for (FormSamples form : forms(straight())) {
                FormTemplate template = form.template();
                ScanGeometry middle = new ScanGeometry(
                        3,
                        1,
                        40,
                        60,
                        false,
                        DOTS_PER_INCH,
                        template.pageWidthMillimetres(),
                        template.pageHeightMillimetres());
                FlatbedItem alone = new FlatbedItem(form.sheet(lid, 5, DOTS_PER_INCH), middle);
                FlatbedSample sample = new FlatbedSamples(List.of(form), options(lid)).of(0, List.of(alone), 5);
                look(template.ref() + " under " + lid, page(sample.content(), sample.file()), cut);
            }
        }
        assertThat(cut).isEmpty();
    }

    @Test
    void aScanIsNotCutWhenSomethingOfWeightIsLeft() throws IOException, UnreadableDocument {
        FlatbedSample sample = three("us-personal-cheque", "in-cts2010-cheque", "uk-cheque");
        PageImage page = page(sample.content(), sample.file());
        ItemFinder.Finding all = finder.find(page);
        ItemFinder.Finding withoutOne = finder(templates.stream()
                        .filter(template -> !template.ref().id().equals("uk-cheque"))
                        .toList())
                .find(page);

        assertThat(all.outcome()).isEqualTo(Outcome.SEVERAL);
        assertThat(all.items()).hasSize(3);
        assertThat(withoutOne.outcome()).isEqualTo(Outcome.UNCLEAR);
        assertThat(withoutOne.items()).isEmpty();
    }

    private FlatbedSample three(String... ids) throws IOException {
        List<FlatbedItem> items = new ArrayList<>();
        double top = 3;
        List<FormSamples> forms = forms(straight());
        for (String id : ids) {
            FormSamples form = forms.stream()
                    .filter(one -> one.template().ref().id().equals(id))
                    .findFirst()
                    .orElseThrow();
            FormTemplate template = form.template();
            items.add(new FlatbedItem(
                    form.sheet(1, 3, DOTS_PER_INCH),
                    new ScanGeometry(
                            1.5,
                            1,
                            4,
                            top,
                            false,
                            DOTS_PER_INCH,
                            template.pageWidthMillimetres(),
                            template.pageHeightMillimetres())));
            top += template.pageHeightMillimetres() + 9;
        }
        return new FlatbedSamples(forms, options(244)).of(0, items, 3);
    }

    private static ScanOptions straight() {
        return new ScanOptions(0, 0, 0, 0, 0, 1, List.of(DOTS_PER_INCH), List.of(FileKind.JPEG));
    }

    private static PageImage page(byte[] content, String file) throws UnreadableDocument {
        return new PageDecoder().decode(content, Optional.of(file)).get(0);
    }

    private static void keep(FlatbedSample sample, ItemFinder.Finding found, boolean failed) throws IOException {
        String folder = System.getProperty(KEPT, "");
        if (folder.isEmpty()) {
            return;
        }
        Files.createDirectories(Path.of(folder));
        if (failed) {
            Files.write(Path.of(folder, sample.file()), sample.content());
        }
        for (int i = 0; i < found.items().size(); i++) {
            Files.write(
                    Path.of(folder, sample.file() + "-item-" + (i + 1) + ".png"),
                    ItemFile.png(found.items().get(i).picture()));
        }
    }
}
