package org.clearhand.casefile;

import java.util.List;

/**
 * What a rule found.
 *
 * @param rule the rule's name in the templates
 * @param message one sentence for a person; carries no field value
 * @param fields the fields to look at
 */
public record Finding(String rule, Severity severity, String message, List<String> fields) {
    public Finding {
        fields = List.copyOf(fields);
    }
}
