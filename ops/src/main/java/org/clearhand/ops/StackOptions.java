package org.clearhand.ops;

import java.nio.file.Path;
import java.util.Optional;
import org.clearhand.ops.stack.StackSettings;
import picocli.CommandLine.Option;

/** Which stack a verb is about. */
final class StackOptions {
    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "Data folder of the stack (default: CLEARHAND_HOME, else .clearhand in the project).")
    private Optional<Path> data = Optional.empty();

    @Option(
            names = "--port-base",
            paramLabel = "PORT",
            defaultValue = "${env:CLEARHAND_PORT_BASE:-18000}",
            description = "All ports are counted from this one (default: ${DEFAULT-VALUE}): console +80, Keycloak +180,"
                    + " Kafka +92, PostgreSQL +432, SFTP +22, management +990.")
    private int portBase;

    StackSettings settings() {
        Optional<Path> home =
                Optional.ofNullable(System.getenv("CLEARHAND_HOME")).map(Path::of);
        return StackSettings.of(Project.folder(), data.or(() -> home), portBase);
    }
}
