package org.clearhand.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clearhand.forms.FieldType;
import org.clearhand.forms.TemplateField;

/**
 * The present value of one field of a case and where it comes from.
 *
 * @param value normalised; empty when nobody has read it yet
 * @param confidence 0 to 1 as the reader gave it; 1 when a person keyed it
 * @param accepted whether the value stands; a doubtful one waits for a person
 * @param words as the reader saw them, in the order of reading; empty where they were not seen one by one
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
        List<FieldWord> words,
        String modelId,
        List<String> why) {
    public CapturedField {
        alternatives = List.copyOf(alternatives);
        words = List.copyOf(words);
        why = List.copyOf(why);
    }

    /** The {@link #modelId} of a field that no recognizer reads. */
    public static final String NO_MODEL = "none";

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
                field.words(),
                field.modelId(),
                field.why());
    }

    /** A field of the template that the reading does not tell of. */
    static CapturedField unread(TemplateField field) {
        return new CapturedField(
                field.name(),
                field.type(),
                Optional.empty(),
                0,
                Origin.MACHINE,
                false,
                List.of(),
                Optional.empty(),
                List.of(),
                NO_MODEL,
                List.of());
    }

    /** The value that a person gave, normalised; empty when the person says there is none. */
    CapturedField keyed(Optional<String> keyed, Origin by) {
        return new CapturedField(name, type, keyed, 1, by, true, alternatives, box, words, modelId, List.of());
    }

    CapturedField doubted(String reason) {
        List<String> reasons = new ArrayList<>(why);
        if (!reasons.contains(reason)) {
            reasons.add(reason);
        }
        return new CapturedField(
                name, type, value, confidence, origin, false, alternatives, box, words, modelId, reasons);
    }
}
