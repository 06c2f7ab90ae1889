package org.clearhand.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.TemplateCatalogue;
import org.clearhand.forms.TemplateFolder;
import org.clearhand.forms.TemplateRef;
import org.clearhand.recognition.decode.PageDecoder;
import org.clearhand.recognition.decode.PageImage;
import org.clearhand.recognition.decode.UnreadableDocument;
import org.clearhand.recognition.device.NetDevice;
import org.clearhand.recognition.page.BarcodeEvidence;
import org.clearhand.recognition.page.FormIdentifier;
import org.clearhand.recognition.page.FormMatch;
import org.clearhand.recognition.page.Preview;
import org.clearhand.recognition.page.PrintedMatter;
import org.clearhand.recognition.page.Skew;
import org.clearhand.recognition.page.UprightPage;
import org.clearhand.recognition.process.ReaderVersion;
import org.clearhand.recognition.quality.PageUnderTest;
import org.clearhand.recognition.quality.QualityReport;
import org.clearhand.recognition.registry.ServingModels;
import org.clearhand.recognition.text.Calibrations;

/**
 * The reader: bytes in, the fields of the form out, in the steps of {@link ReadingStep}. It keeps the nets loaded from its
 * creation to its end. Documents are read one after the other; calls from several threads wait.
 */
public final class ChequeReader implements DocumentReader {
    private static final double MILLIMETRES_PER_INCH = 25.4;
    private static final double USUAL_DOTS_PER_INCH = 200;

    private final TemplateCatalogue catalogue;
    private final PageDecoder decoder = new PageDecoder();
    private final FieldReaders readers;
    private final FormReader forms;
    private final String models;
    private final Map<TemplateRef, PrintedMatter> print;

    /** Reads the forms that come with Clearhand, and the bank's own where it has any, with the models that serve. */
    public ChequeReader() {
        this(TemplateCatalogue.configured());
    }

    public ChequeReader(TemplateCatalogue catalogue) {
        this(catalogue, ServingModels.configured());
    }

    /** With these models, each with the calibration beside it and no other. */
    public ChequeReader(TemplateCatalogue catalogue, ServingModels serving) {
        this(catalogue, serving, Calibrations.of(serving));
    }

    /** With other calibrations than those beside the models; none, to fit them. */
    public ChequeReader(TemplateCatalogue catalogue, ServingModels serving, Calibrations calibrations) {
        this(
                catalogue,
                serving,
                calibrations,
                TemplateBlank.print(catalogue.current()),
                TemplateLexicons.of(catalogue));
    }

    /** Reads one form as it lies in a folder, with its blank and its lists, published or not. */
    public ChequeReader(FormTemplate template, TemplateFolder folder, ServingModels serving) {
        this(
                new TemplateCatalogue(List.of(template)),
                serving,
                Calibrations.of(serving),
                TemplateBlank.print(template, folder),
                TemplateLexicons.of(template, folder));
    }

    private ChequeReader(
            TemplateCatalogue catalogue,
            ServingModels serving,
            Calibrations calibrations,
            Map<TemplateRef, PrintedMatter> print,
            TemplateLexicons lexicons) {
        this.catalogue = catalogue;
        this.readers = new FieldReaders(serving);
        this.models = serving.fingerprint();
        this.print = Map.copyOf(print);
        this.forms = new FormReader(readers, calibrations, this.print, lexicons);
    }

    /** Reads a sample of every form it comes with. */
    @Override
    public void warmUp() {
        catalogue.current().stream()
                .flatMap(template -> TemplateSample.of(template).stream())
                .flatMap(sample -> sample.content().stream())
                .forEach(sample -> read(sample, ReadRequest.plain().withPreview()));
    }

    @Override
    public DocumentReading read(byte[] document, ReadRequest request) {
        return read(document, request, ReadingWitness.NONE);
    }

    /** Reads one document while a witness looks on. */
    public synchronized DocumentReading read(byte[] document, ReadRequest request, ReadingWitness witness) {
        StepClock clock = new StepClock(ReadingStep.DECODE, witness);
        try {
            List<PageImage> images = decoder.decode(document, request.fileName());
            return read(images, document.length, request, clock, witness);
        } catch (UnreadableDocument unreadable) {
            return problem(unreadable.problem(), List.of(), clock);
        }
    }

    private DocumentReading read(
            List<PageImage> images, long bytes, ReadRequest request, StepClock clock, ReadingWitness witness) {
        List<FormTemplate> templates = request.template()
                .map(ref -> catalogue.find(ref).stream().toList())
                .orElseGet(catalogue::current);
        FormIdentifier identifier = new FormIdentifier(templates, print);
        DividedScan scan = new DividedScan(identifier);
        List<PageUnderTest> tested = new ArrayList<>();
        List<PageSummary> summaries = new ArrayList<>();
        Optional<FormMatch.Candidate> form = Optional.empty();
        for (PageImage image : images) {
            clock.enter(ReadingStep.QUALITY);
            UprightPage page = UprightPage.of(image);
            double skew = Skew.degrees(page.ink());
            tested.add(new PageUnderTest(page, skew, image.claimedDotsPerInch()));
            clock.enter(ReadingStep.IDENTIFY);
            FormMatch compared = new FormMatch(List.of());
            if (form.isEmpty()) {
                DividedScan.Look look = scan.look(image);
                BooleanSupplier several = () -> !request.oneItem() && look.holdsSeveral();
                compared = compared(identifier, page, skew, several, witness);
                if (!request.oneItem() && look.holdsMoreThan(compared.best())) {
                    return divided(scan, look, images, request, clock);
                }
            }
            clock.enter(ReadingStep.REGISTER);
            Optional<FormMatch.Candidate> match = compared.best();
            summaries.add(summary(
                    image, match.map(FormMatch.Candidate::page).orElse(page), match, compared.barcodes(), request));
            form = form.isPresent() ? form : match;
        }
        clock.enter(ReadingStep.QUALITY);
        QualityReport quality = DocumentQuality.of(tested, bytes, form, templates);
        if (form.isEmpty()) {
            return new DocumentReading(
                    Optional.empty(),
                    summaries,
                    List.of(),
                    Optional.of(DocumentQuality.unknownForm(quality, summaries)),
                    clock.micros(),
                    ReaderVersion.current(),
                    Optional.of(quality));
        }
        FormReader.Fields fields = forms.read(form.get(), request.expectedAmount(), clock, witness);
        return new DocumentReading(
                        Optional.of(form.get().template().ref()),
                        summaries,
                        fields.readings(),
                        Optional.empty(),
                        clock.micros(),
                        ReaderVersion.current(),
                        Optional.of(quality.withFields(fields.usability())))
                .withVariant(fields.variant());
    }

    private static FormMatch compared(
            FormIdentifier identifier,
            UprightPage page,
            double skewDegrees,
            BooleanSupplier several,
            ReadingWitness witness) {
        FormMatch match = identifier.identify(page, skewDegrees, several);
        witness.compared(page, match);
        return match;
    }

    /** Nothing on a scan of several items is read: each item is to be read by itself. */
    private static DocumentReading divided(
            DividedScan scan, DividedScan.Look looked, List<PageImage> images, ReadRequest request, StepClock clock) {
        List<DividedScan.Look> looks = images.stream()
                .map(image -> looked.isOf(image) ? looked : scan.look(image))
                .toList();
        Optional<List<ScanItem>> items = scan.items(looks);
        clock.enter(ReadingStep.REGISTER);
        List<PageSummary> pages = images.stream()
                .map(image -> summary(image, UprightPage.of(image), Optional.empty(), List.of(), request))
                .toList();
        return items.map(several -> DocumentReading.divided(pages, several, clock.micros(), ReaderVersion.current()))
                .orElseGet(() -> problem(ReadingProblem.of(QuarantineCode.ITEMS_UNCLEAR), pages, clock));
    }

    private static PageSummary summary(
            PageImage image,
            UprightPage page,
            Optional<FormMatch.Candidate> match,
            List<BarcodeEvidence> barcodes,
            ReadRequest request) {
        Preview preview = Preview.of(page);
        return new PageSummary(
                image.page(),
                image.width(),
                image.height(),
                match.map(form -> form.registration().pixelsPerMillimetre() * MILLIMETRES_PER_INCH)
                        .orElse(image.claimedDotsPerInch().orElse(USUAL_DOTS_PER_INCH)),
                request.preview() ? preview.width() : 0,
                request.preview() ? preview.height() : 0,
                request.preview() ? Optional.of(preview.png(page)) : Optional.empty(),
                page.bendMillimetres(),
                barcodes);
    }

    private static DocumentReading problem(ReadingProblem problem, List<PageSummary> pages, StepClock clock) {
        return new DocumentReading(
                Optional.empty(), pages, List.of(), Optional.of(problem), clock.micros(), ReaderVersion.current());
    }

    @Override
    public String models() {
        return models;
    }

    @Override
    public Optional<String> device() {
        return Optional.of(NetDevice.served().inUse().toString());
    }

    @Override
    public void close() {
        readers.close();
    }
}
