package org.clearhand.casefile;

import java.util.Optional;

/**
 * Which tasks a person wants to see.
 *
 * @param templateId only tasks of this template when present
 * @param includeHeld whether tasks under another person's running lease are listed too
 * @param limit 1 to 1000
 */
public record TaskFilter(Optional<String> templateId, boolean includeHeld, int limit) {
    public TaskFilter {
        if (limit < 1 || limit > 1000) {
            throw new IllegalArgumentException("A task list holds 1 to 1000 tasks");
        }
    }

    public static TaskFilter all() {
        return new TaskFilter(Optional.empty(), true, 100);
    }
}
