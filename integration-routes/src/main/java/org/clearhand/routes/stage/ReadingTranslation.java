package org.clearhand.routes.stage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clearhand.casefile.CutItem;
import org.clearhand.casefile.DividedReading;
import org.clearhand.casefile.FieldAlternative;
import org.clearhand.casefile.FieldBox;
import org.clearhand.casefile.FieldWord;
import org.clearhand.casefile.ImageDefect;
import org.clearhand.casefile.PagePreview;
import org.clearhand.casefile.RecordedField;
import org.clearhand.casefile.RecordedReading;
import org.clearhand.casefile.RecordedVariant;
import org.clearhand.recognition.Box;
import org.clearhand.recognition.DocumentReading;
import org.clearhand.recognition.FieldReading;
import org.clearhand.recognition.PageSummary;
import org.clearhand.recognition.quality.QualityResult;

/** Says a reading in the words of the case file. Recognition and case file do not know each other. */
final class ReadingTranslation {
    private ReadingTranslation() {}

    /** @throws MessageRefused when the message holds no reading of a known form */
    static RecordedReading of(ReadDocument read) throws MessageRefused {
        DocumentReading reading =
                read.reading().orElseThrow(() -> new MessageRefused("neither a reading nor a problem"));
        return new RecordedReading(
                read.readingId(),
                reading.readerVersion(),
                reading.template().orElseThrow(() -> new MessageRefused("a reading without a form")),
                reading.fields().stream().map(ReadingTranslation::field).toList(),
                pages(read, reading),
                micros(reading),
                reading.quality().stream()
                        .flatMap(quality -> quality.defects().stream())
                        .map(ReadingTranslation::defect)
                        .toList(),
                reading.variant()
                        .map(variant ->
                                new RecordedVariant(variant.id(), variant.sign().name())));
    }

    /** A scan that was cut apart into several items. */
    static DividedReading divided(ReadDocument read) throws MessageRefused {
        DocumentReading reading =
                read.reading().orElseThrow(() -> new MessageRefused("items without a reading of their scan"));
        try {
            return new DividedReading(
                    read.readingId(),
                    reading.readerVersion(),
                    pages(read, reading),
                    read.items().stream().map(ReadingTranslation::item).toList(),
                    micros(reading));
        } catch (IllegalArgumentException e) {
            throw new MessageRefused("the items are not numbered 1, 2, 3");
        }
    }

    private static CutItem item(ReadDocument.Item item) {
        ReadDocument.Box box = item.box();
        return new CutItem(
                item.number(),
                item.page(),
                box.x(),
                box.y(),
                box.width(),
                box.height(),
                item.image().toRef());
    }

    private static Map<String, Long> micros(DocumentReading reading) {
        return reading.microsByStep().entrySet().stream()
                .collect(Collectors.toMap(step -> step.getKey().name(), Map.Entry::getValue));
    }

    private static ImageDefect defect(QualityResult result) {
        return new ImageDefect(result.metric(), result.page(), result.figure().orElseThrow(), result.limit());
    }

    private static RecordedField field(FieldReading field) {
        return new RecordedField(
                field.name(),
                field.type(),
                field.value(),
                field.asWritten(),
                field.confidence(),
                field.accepted(),
                field.alternatives().stream()
                        .map(other -> new FieldAlternative(other.value(), other.confidence()))
                        .toList(),
                field.box().map(ReadingTranslation::box),
                words(field),
                field.modelId(),
                field.why());
    }

    private static List<FieldWord> words(FieldReading field) {
        return field.words().stream()
                .flatMap(word -> field.box(word).map(place -> new FieldWord(word.confidence(), box(place))).stream())
                .toList();
    }

    private static FieldBox box(Box box) {
        return new FieldBox(box.page(), box.x(), box.y(), box.width(), box.height());
    }

    private static List<PagePreview> pages(ReadDocument read, DocumentReading reading) {
        Map<Integer, PageSummary> summaries =
                reading.pages().stream().collect(Collectors.toMap(PageSummary::page, Function.identity()));
        return read.previews().stream()
                .flatMap(preview ->
                        Optional.ofNullable(summaries.get(preview.page()))
                                .map(page -> preview(page, preview.image()))
                                .stream())
                .toList();
    }

    private static PagePreview preview(PageSummary page, ReadDocument.Image image) {
        double scale = (double) page.previewWidthPixels() / page.widthPixels();
        return new PagePreview(
                page.page(),
                page.previewWidthPixels(),
                page.previewHeightPixels(),
                page.dotsPerInch() * scale,
                image.toRef());
    }
}
