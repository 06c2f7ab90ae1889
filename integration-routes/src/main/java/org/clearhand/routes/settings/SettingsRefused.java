package org.clearhand.routes.settings;

import java.util.List;

/** The settings of a node are wrong; says all that is wrong at once. */
public final class SettingsRefused extends RuntimeException {
    private final List<String> problems;

    SettingsRefused(List<String> problems) {
        super("This node cannot start with its settings: " + String.join("; ", problems));
        this.problems = List.copyOf(problems);
    }

    public List<String> problems() {
        return problems;
    }
}
