package org.clearhand.recognition;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.clearhand.forms.TemplateRef;
import org.clearhand.recognition.quality.QualityReport;

/**
 * Everything the reader says about one document: either its fields, or the problem that kept it from being read.
 *
 * @param template the form it was read as; empty when none fits
 * @param pages what is known of the pages; may be empty when there is a problem
 * @param fields in the order of the template; empty when there is a problem before reading
 * @param problem present when the document must be put aside
 * @param microsByStep microseconds spent in each step that was entered
 * @param readerVersion of the program that read it
 * @param quality what its images are worth; empty when they were not tested, as in readings of older versions
 * @param variant which variant of the template it was read as, or why as none; empty where the template has no variants
 * @param items of a scan that holds several, each a document of its own; such a scan has no template, fields or problem. Empty for all others
 */
public record DocumentReading(
        Optional<TemplateRef> template,
        List<PageSummary> pages,
        List<FieldReading> fields,
        Optional<ReadingProblem> problem,
        Map<ReadingStep, Long> microsByStep,
        String readerVersion,
        Optional<QualityReport> quality,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<VariantReading> variant,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<ScanItem> items) {

    public DocumentReading {
        Objects.requireNonNull(template, "template");
        pages = List.copyOf(pages);
        fields = List.copyOf(fields);
        Objects.requireNonNull(problem, "problem");
        Map<ReadingStep, Long> inOrder = new EnumMap<>(ReadingStep.class);
        inOrder.putAll(microsByStep);
        microsByStep = Collections.unmodifiableMap(inOrder);
        Objects.requireNonNull(readerVersion, "readerVersion");
        Objects.requireNonNull(quality, "quality");
        Objects.requireNonNull(variant, "variant");
        items = List.copyOf(items);
        if (!items.isEmpty() && (template.isPresent() || problem.isPresent() || !fields.isEmpty())) {
            throw new IllegalArgumentException("a scan of several items is not read itself");
        }
    }

    /** A reading of a document that is one item. */
    public DocumentReading(
            Optional<TemplateRef> template,
            List<PageSummary> pages,
            List<FieldReading> fields,
            Optional<ReadingProblem> problem,
            Map<ReadingStep, Long> microsByStep,
            String readerVersion,
            Optional<QualityReport> quality) {
        this(template, pages, fields, problem, microsByStep, readerVersion, quality, Optional.empty(), List.of());
    }

    /** A reading whose images were not tested. */
    public DocumentReading(
            Optional<TemplateRef> template,
            List<PageSummary> pages,
            List<FieldReading> fields,
            Optional<ReadingProblem> problem,
            Map<ReadingStep, Long> microsByStep,
            String readerVersion) {
        this(template, pages, fields, problem, microsByStep, readerVersion, Optional.empty());
    }

    /** A document that was put aside before anything on it was read. */
    public static DocumentReading unreadable(ReadingProblem problem, String readerVersion) {
        return new DocumentReading(
                Optional.empty(), List.of(), List.of(), Optional.of(problem), Map.of(), readerVersion);
    }

    public Optional<FieldReading> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** The same reading with other pages, used to carry preview images beside the JSON. */
    public DocumentReading withPages(List<PageSummary> otherPages) {
        return new DocumentReading(
                template, otherPages, fields, problem, microsByStep, readerVersion, quality, variant, items);
    }

    /** The same reading with other items, used to carry their pictures beside the JSON. */
    public DocumentReading withItems(List<ScanItem> otherItems) {
        return new DocumentReading(
                template, pages, fields, problem, microsByStep, readerVersion, quality, variant, otherItems);
    }

    /** The same reading of a form that has variants. */
    public DocumentReading withVariant(Optional<VariantReading> chosen) {
        return new DocumentReading(
                template, pages, fields, problem, microsByStep, readerVersion, quality, chosen, items);
    }

    /** A scan of several items, which was cut apart instead of being read. */
    static DocumentReading divided(
            List<PageSummary> pages, List<ScanItem> items, Map<ReadingStep, Long> microsByStep, String readerVersion) {
        return new DocumentReading(
                Optional.empty(),
                pages,
                List.of(),
                Optional.empty(),
                microsByStep,
                readerVersion,
                Optional.empty(),
                Optional.empty(),
                items);
    }
}
