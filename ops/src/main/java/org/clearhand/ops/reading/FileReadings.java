package org.clearhand.ops.reading;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.clearhand.casefile.Adjudicator;
import org.clearhand.casefile.BusinessDay;
import org.clearhand.casefile.CapturedField;
import org.clearhand.casefile.Decision;
import org.clearhand.casefile.FieldAlternative;
import org.clearhand.casefile.FieldBox;
import org.clearhand.casefile.ImageDefect;
import org.clearhand.casefile.ImageQualityFindings;
import org.clearhand.casefile.Origin;
import org.clearhand.casefile.RuleBook;
import org.clearhand.forms.FormTemplate;
import org.clearhand.forms.TemplateCatalogue;
import org.clearhand.forms.TemplateRef;
import org.clearhand.ops.reading.FileReading.Refusal;
import org.clearhand.recognition.Box;
import org.clearhand.recognition.DocumentReader;
import org.clearhand.recognition.DocumentReading;
import org.clearhand.recognition.FieldReading;
import org.clearhand.recognition.ReadRequest;
import org.clearhand.recognition.ReadingProblem;
import org.clearhand.recognition.ScanItem;
import org.clearhand.recognition.decode.DocumentDoor;
import org.clearhand.recognition.quality.QualityReport;

/** Takes files through door, reader and rules as the server would. */
public final class FileReadings {
    private final DocumentDoor door = new DocumentDoor();
    private final Adjudicator adjudicator = new Adjudicator(RuleBook.shipped());
    private final DocumentReader reader;
    private final TemplateCatalogue catalogue;
    private final Optional<TemplateRef> template;
    private final Optional<BigDecimal> expectedAmount;

    /** Reads with this reader; the template is empty when the reader is to find out which one fits. */
    public FileReadings(DocumentReader reader, TemplateCatalogue catalogue, Optional<TemplateRef> template) {
        this(reader, catalogue, template, Optional.empty());
    }

    /** @param expectedAmount what was told with each file that holds one item */
    public FileReadings(
            DocumentReader reader,
            TemplateCatalogue catalogue,
            Optional<TemplateRef> template,
            Optional<BigDecimal> expectedAmount) {
        this.reader = reader;
        this.catalogue = catalogue;
        this.template = template;
        this.expectedAmount = expectedAmount;
    }

    public FileReading read(Path file) {
        String name = Objects.requireNonNull(file.getFileName()).toString();
        byte[] content;
        try {
            content = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return refused(file, new Refusal("NOT_FOUND", "There is no such file."), 0);
        } catch (IOException | OutOfMemoryError e) {
            return refused(file, new Refusal("NOT_READABLE", "The file cannot be read from disk."), 0);
        }
        long began = System.nanoTime();
        Optional<ReadingProblem> refusal = door.check(content, Optional.of(name));
        if (refusal.isPresent()) {
            return refused(file, refusal(refusal.get()), millisSince(began));
        }
        ReadRequest request = new ReadRequest(Optional.of(name), template, false);
        return judged(file, content, expectedAmount.map(request::expecting).orElse(request), began);
    }

    private FileReading judged(Path file, byte[] content, ReadRequest request, long began) {
        DocumentReading reading = reader.read(content, request);
        if (!reading.items().isEmpty()) {
            return divided(file, reading, began);
        }
        long millis = millisSince(began);
        Optional<FormTemplate> form = reading.template().flatMap(catalogue::find);
        if (reading.problem().isPresent() || form.isEmpty()) {
            Refusal why = reading.problem()
                    .map(FileReadings::refusal)
                    .orElse(new Refusal("UNKNOWN_FORM", "No template fits the document."));
            return refused(file, why, reading.quality(), millis);
        }
        Decision decision = adjudicator.decide(
                form.get(),
                reading.fields().stream().map(FileReadings::captured).toList(),
                BusinessDay.configured().of(Clock.systemUTC().instant()),
                ImageQualityFindings.of(form.get(), defects(reading)));
        return new FileReading(
                file.toString(),
                reading.template(),
                reading.variant(),
                decision.outcome(),
                decision.fields(),
                reading.fields(),
                decision.findings(),
                Optional.empty(),
                reading.quality(),
                List.of(),
                reading.pages(),
                millis);
    }

    /** Each item as the server would read it: by itself. All accepted or all refused is what the scan is; otherwise a person has to see to it. */
    private FileReading divided(Path file, DocumentReading scan, long began) {
        List<FileReading.Item> items = new ArrayList<>();
        for (ScanItem item : scan.items()) {
            ReadRequest request = new ReadRequest(Optional.empty(), template, false).ofOneItem();
            FileReading reading = judged(file, item.picture().orElseThrow(), request, System.nanoTime());
            items.add(new FileReading.Item(item.withPicture(Optional.empty()), reading));
        }
        List<Decision.Outcome> outcomes =
                items.stream().map(item -> item.reading().decision()).distinct().toList();
        return new FileReading(
                file.toString(),
                Optional.empty(),
                Optional.empty(),
                outcomes.size() == 1 ? outcomes.get(0) : Decision.Outcome.VERIFY,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                items,
                List.of(),
                millisSince(began));
    }

    private static long millisSince(long beganNanos) {
        return (System.nanoTime() - beganNanos) / 1_000_000;
    }

    private static Refusal refusal(ReadingProblem problem) {
        return new Refusal(problem.code().name(), problem.message());
    }

    private static List<ImageDefect> defects(DocumentReading reading) {
        return reading.quality().stream()
                .flatMap(quality -> quality.defects().stream())
                .map(defect -> new ImageDefect(
                        defect.metric(), defect.page(), defect.figure().orElseThrow(), defect.limit()))
                .toList();
    }

    private static FileReading refused(Path file, Refusal why, long millis) {
        return refused(file, why, Optional.empty(), millis);
    }

    private static FileReading refused(Path file, Refusal why, Optional<QualityReport> quality, long millis) {
        return new FileReading(
                file.toString(),
                Optional.empty(),
                Optional.empty(),
                Decision.Outcome.REJECT,
                List.of(),
                List.of(),
                List.of(),
                Optional.of(why),
                quality,
                List.of(),
                List.of(),
                millis);
    }

    static FieldBox box(Box box) {
        return new FieldBox(box.page(), box.x(), box.y(), box.width(), box.height());
    }

    private static CapturedField captured(FieldReading field) {
        return new CapturedField(
                field.name(),
                field.type(),
                field.value(),
                field.confidence(),
                Origin.MACHINE,
                field.accepted() && field.value().isPresent(),
                field.alternatives().stream()
                        .map(other -> new FieldAlternative(other.value(), other.confidence()))
                        .toList(),
                field.box().map(FileReadings::box),
                List.of(),
                field.modelId(),
                field.why());
    }
}
