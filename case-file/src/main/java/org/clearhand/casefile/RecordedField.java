package org.clearhand.casefile;

import java.util.List;
import java.util.Optional;
import org.clearhand.forms.FieldType;

/**
 * One field as a reader read it.
 *
 * @param value normalised ({@code 1234.56}, ISO 8601 date, MICR digits with A B C D); empty when no valid value was read
 * @param asWritten what stands on the paper, as far as it was read
 * @param confidence 0 to 1, calibrated for the model
 * @param accepted whether the reader itself vouches for the value; without it no threshold accepts
 * @param box empty when the field was not found on the page
 * @param words in the order of reading; empty where they were not seen one by one
 */
public record RecordedField(
        String name,
        FieldType type,
        Optional<String> value,
        Optional<String> asWritten,
        double confidence,
        boolean accepted,
        List<FieldAlternative> alternatives,
        Optional<FieldBox> box,
        List<FieldWord> words,
        String modelId,
        List<String> why) {
    public RecordedField {
        if (name.isBlank() || !(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("A recorded field has a name and a confidence from 0 to 1");
        }
        alternatives = List.copyOf(alternatives);
        words = List.copyOf(words);
        why = List.copyOf(why);
    }
}
