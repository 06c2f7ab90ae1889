package org.clearhand.casefile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the adjudicator thinks of the captured fields.
 *
 * @param fields the captured fields with each marked as accepted or doubted
 * @param doubts field name to the reason a person has to look at it, in the template's order; empty unless VERIFY
 */
public record Decision(
        Outcome outcome, List<CapturedField> fields, Map<String, String> doubts, List<Finding> findings) {
    /** The three ways on. */
    public enum Outcome {
        ACCEPT,
        VERIFY,
        REJECT
    }

    public Decision {
        fields = List.copyOf(fields);
        doubts = Collections.unmodifiableMap(new LinkedHashMap<>(doubts));
        findings = List.copyOf(findings);
    }
}
