package org.clearhand.casefile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearhand.forms.TemplateRef;

/**
 * What a reader made of the whole document, in the words of the case file.
 *
 * @param readingId computed from the case, the image and the reader's version, so that the same work done twice has the same id
 * @param microsByStep how long each step of the reading took, in microseconds
 * @param defects of the images; empty when none was found or none was looked for
 * @param variant of the template; empty where the template has none, as in readings of older versions
 */
public record RecordedReading(
        String readingId,
        String readerVersion,
        TemplateRef template,
        List<RecordedField> fields,
        List<PagePreview> pages,
        Map<String, Long> microsByStep,
        List<ImageDefect> defects,
        Optional<RecordedVariant> variant) {
    public RecordedReading {
        if (readingId.isBlank() || readingId.length() > 200) {
            throw new IllegalArgumentException("A reading has an id of 1 to 200 characters");
        }
        fields = List.copyOf(fields);
        pages = List.copyOf(pages);
        microsByStep = Map.copyOf(microsByStep);
        defects = List.copyOf(defects);
        if (fields.stream().map(RecordedField::name).distinct().count() != fields.size()) {
            throw new IllegalArgumentException("A reading names each field once");
        }
    }

    /** A reading of images without a defect. */
    public RecordedReading(
            String readingId,
            String readerVersion,
            TemplateRef template,
            List<RecordedField> fields,
            List<PagePreview> pages,
            Map<String, Long> microsByStep) {
        this(readingId, readerVersion, template, fields, pages, microsByStep, List.of(), Optional.empty());
    }

    /** The reading of one field, empty when the reader does not tell of it. */
    public Optional<RecordedField> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }
}
