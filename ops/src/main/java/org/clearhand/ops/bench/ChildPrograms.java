package org.clearhand.ops.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Programs of the machine that a comparison may use and does not need. */
final class ChildPrograms {
    private ChildPrograms() {}

    /** The full name of a program on the path. */
    static Optional<String> find(String name) {
        Stream<String> folders = Arrays.stream(
                Optional.ofNullable(System.getenv("PATH")).orElse("").split(java.io.File.pathSeparator, -1));
        return folders.filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    /** Starts a program and waits for its end. Returns its exit code. */
    static int run(ProcessBuilder builder) throws IOException {
        Process process = builder.start();
        try {
            process.getOutputStream().close();
            return process.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(
                    "interrupted while waiting for " + builder.command().get(0), interrupted);
        } finally {
            process.destroyForcibly();
        }
    }
}
