package org.clearhand.ops.model;

import java.util.Map;
import org.clearhand.forms.FieldType;

/**
 * What the fields of a set are.
 *
 * @param options as in a template
 */
record TrialFields(FieldType type, Map<String, String> options) {
    TrialFields {
        options = Map.copyOf(options);
    }

    static TrialFields of(FieldType type) {
        return new TrialFields(type, Map.of());
    }
}
