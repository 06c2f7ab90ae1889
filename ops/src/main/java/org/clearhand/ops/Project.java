package org.clearhand.ops;

import java.nio.file.Path;

/** The project folder the command belongs to. */
final class Project {
    private Project() {}

    static Path folder() {
        return Path.of(System.getProperty("clearhand.project", "")).toAbsolutePath();
    }
}
