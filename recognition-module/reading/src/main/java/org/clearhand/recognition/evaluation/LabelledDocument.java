package org.clearhand.recognition.evaluation;

import java.util.List;
import java.util.Map;

/**
 * A document of which it is known what it says.
 *
 * @param template id of the form it is on; empty text where the set does not say
 * @param fields field name to value, as people read it
 * @param doubtful names of fields whose value even people were not sure of; they are not counted
 */
public record LabelledDocument(String file, String template, Map<String, String> fields, List<String> doubtful) {
    public LabelledDocument {
        fields = Map.copyOf(fields);
        doubtful = List.copyOf(doubtful);
    }

    boolean counts(String field) {
        return fields.containsKey(field) && !doubtful.contains(field);
    }
}
