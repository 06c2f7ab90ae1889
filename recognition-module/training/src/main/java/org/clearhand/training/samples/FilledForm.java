package org.clearhand.training.samples;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What one generated document says. All of it is invented.
 *
 * @param fields by name, in the template's order; a field left empty is not in it
 * @param signatory who signs
 * @param fault what is deliberately wrong
 */
record FilledForm(Map<String, FilledField> fields, String signatory, Optional<Fault> fault) {
    FilledForm {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    Optional<FilledField> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    boolean has(Fault asked) {
        return fault.filter(asked::equals).isPresent();
    }
}
