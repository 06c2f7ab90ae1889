package org.clearhand.ops.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How the JVMs of the stack log: one line an event, warnings of the libraries and no more, to the service's log file. */
final class Logging {
    private static final String SETTINGS = """
            handlers=java.util.logging.ConsoleHandler
            .level=WARNING
            kafka.server.level=INFO
            java.util.logging.ConsoleHandler.level=ALL
            java.util.logging.ConsoleHandler.formatter=java.util.logging.SimpleFormatter
            java.util.logging.SimpleFormatter.format=%1$tFT%1$tT.%1$tL %4$s %3$s %5$s%6$s%n
            """;

    private Logging() {}

    static Path write(DataFolder data) throws IOException {
        return Files.writeString(data.logs().resolve("logging.properties"), SETTINGS);
    }
}
