package org.clearhand.ops.model;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.clearhand.ops.stack.Places;
import org.clearhand.recognition.registry.ModelDesk;
import org.clearhand.recognition.registry.ModelRegistry;
import picocli.CommandLine.Option;

/** Which registry a verb is about. */
final class RegistryOptions {
    @Option(
            names = "--registry",
            paramLabel = "FOLDER",
            description = "Where models are kept (default: CLEARHAND_MODELS, else model-registry in the home).")
    private Optional<Path> registry = Optional.empty();

    @Option(
            names = "--home",
            paramLabel = "FOLDER",
            description = "The stack's data folder (default: CLEARHAND_HOME, else .clearhand in the project).")
    private Optional<Path> home = Optional.empty();

    Path home() {
        return home.orElse(Places.home());
    }

    ModelDesk desk() {
        ModelRegistry folder = registry.map(ModelRegistry::new).orElseGet(() -> Places.models(home()));
        return new ModelDesk(folder, Clock.systemUTC());
    }
}
