package org.clearhand.ops.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where one stack keeps its data, which ports it uses and which built project it runs.
 *
 * @param project the project folder, built
 * @param data the stack's data folder
 */
public record StackSettings(Path project, DataFolder data, StackPorts ports) {
    public StackSettings {
        project = project.toAbsolutePath().normalize();
    }

    public static StackSettings of(Path project, Optional<Path> data, int portBase) {
        Path folder = data.orElse(project.resolve(".clearhand"));
        return new StackSettings(project, new DataFolder(folder), new StackPorts(portBase));
    }

    /** The provisioned application server with the EAR in it. */
    public Path serverHome() {
        return built("ear/target/server");
    }

    /** The unpacked Keycloak, in a folder named after its version. */
    public Path keycloakHome() {
        try (Stream<Path> versions = Files.list(built("ops/target/keycloak"))) {
            return versions.filter(folder -> Files.exists(folder.resolve("lib/quarkus-run.jar")))
                    .max(Comparator.naturalOrder())
                    .orElseThrow(
                            () -> new StackProblem("Keycloak is not unpacked: build with ./mvnw -Pquick package."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder whose lib/*.jar is the class path of the reader process. */
    public Path readerHome() {
        return built("ear/target/server/clearhand-reader");
    }

    /** The class path of the command itself, for the child JVMs it starts. */
    public String classPath() {
        Path target = built("ops/target");
        return target.resolve("clearhand-ops.jar") + ":" + target.resolve("lib") + "/*";
    }

    public static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    public static Optional<Path> findProgram(String name) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(":"))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The command prefix that puts a program into a session of its own, so that a terminal's Ctrl-C does not reach it. */
    public static List<String> ownSession() {
        return findProgram("setsid").map(Path::toString).map(List::of).orElse(List.of());
    }

    private Path built(String path) {
        Path built = project.resolve(path);
        if (!Files.exists(built)) {
            throw new StackProblem(built + " is missing: build it with ./mvnw -Pquick package.");
        }
        return built;
    }
}
