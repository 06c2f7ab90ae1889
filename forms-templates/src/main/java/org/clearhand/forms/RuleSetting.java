package org.clearhand.forms;

import java.util.Map;

/**
 * A business rule that a template wants checked, with the rule's settings.
 *
 * @param name lower-case words joined by hyphens, for example {@code amounts-agree}
 */
public record RuleSetting(String name, Map<String, String> options) {
    public RuleSetting {
        options = Map.copyOf(options);
    }
}
