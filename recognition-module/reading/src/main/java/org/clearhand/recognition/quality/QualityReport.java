package org.clearhand.recognition.quality;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;

/**
 * What the images of a document are worth.
 *
 * @param metrics every metric for every page, also those that were not tested
 * @param fields usability of each field, in the order of the template; empty when no form was found
 */
public record QualityReport(
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<QualityResult> metrics,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<FieldUsability> fields) {
    public QualityReport {
        metrics = List.copyOf(metrics);
        fields = List.copyOf(fields);
    }

    /** The results that are defects, by page. */
    public List<QualityResult> defects() {
        return metrics.stream()
                .filter(result -> result.verdict() == QualityVerdict.DEFECT)
                .toList();
    }

    public QualityReport withFields(List<FieldUsability> usability) {
        return new QualityReport(metrics, usability);
    }
}
