package org.clearhand.casefile;

import java.util.List;
import java.util.Optional;
import org.clearhand.forms.FieldType;

/**
 * The present value of one field of a case and where it comes from.
 *
 * @param value normalised; empty when nobody has read it yet
 * @param confidence 0 to 1 as the reader gave it; 1 when a person keyed it
 * @param accepted whether the value stands; a doubtful one waits for a person
 * @param why the reader's reasons, or the decision's when it is doubtful
 */
public record CapturedField(
        String name,
        FieldType type,
        Optional<String> value,
        double confidence,
        Origin origin,
        boolean accepted,
        List<FieldAlternative> alternatives,
        Optional<FieldBox> box,
        String modelId,
        List<String> why) {
    public CapturedField {
        alternatives = List.copyOf(alternatives);
        why = List.copyOf(why);
    }

    static CapturedField read(RecordedField field) {
        return new CapturedField(
                field.name(),
                field.type(),
                field.value(),
                field.confidence(),
                Origin.MACHINE,
                field.accepted() && field.value().isPresent(),
                field.alternatives(),
                field.box(),
                field.modelId(),
                field.why());
    }

    /** @param keyed the normalised value a person keyed */
    CapturedField keyed(String keyed, Origin by) {
        return new CapturedField(name, type, Optional.of(keyed), 1, by, true, alternatives, box, modelId, List.of());
    }

    CapturedField doubted(List<String> reasons) {
        return new CapturedField(name, type, value, confidence, origin, false, alternatives, box, modelId, reasons);
    }
}
