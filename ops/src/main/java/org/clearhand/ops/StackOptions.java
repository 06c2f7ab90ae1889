package org.clearhand.ops;

import java.nio.file.Path;
import java.util.Optional;
import org.clearhand.ops.stack.Places;
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
        return StackSettings.of(Places.project(), Optional.of(data.orElse(Places.home())), portBase);
    }
}
