package org.clearhand.ops.stack;

import java.nio.file.Path;
import java.util.Optional;
import org.clearhand.forms.OwnTemplates;
import org.clearhand.recognition.registry.ModelRegistry;

/** Where the command finds things, as the project and the environment say; an option given to a verb comes first. */
public final class Places {
    private Places() {}

    /** The project folder the command belongs to. */
    public static Path project() {
        return Path.of(System.getProperty("clearhand.project", "")).toAbsolutePath();
    }

    /** {@code CLEARHAND_HOME}, else {@code .clearhand} in the project: what the command keeps. */
    public static Path home() {
        return environment("CLEARHAND_HOME").orElse(project().resolve(".clearhand"));
    }

    /** {@code CLEARHAND_DATA}: the folder in which data sets lie. */
    public static Optional<Path> sets() {
        return environment("CLEARHAND_DATA");
    }

    /** Sets the product has fetched itself. */
    public static Path fetchedSets() {
        return home().resolve("sets");
    }

    /** {@code CLEARHAND_TEMPLATES}, else {@code templates} in this data folder: the published templates of the bank's own. */
    public static OwnTemplates templates(Path data) {
        return new OwnTemplates(environment("CLEARHAND_TEMPLATES").orElse(data.resolve("templates")));
    }

    /** {@code CLEARHAND_MODELS}, else {@code model-registry} in this data folder: the bank's own models, and which of them serve. */
    public static ModelRegistry models(Path data) {
        return new ModelRegistry(environment("CLEARHAND_MODELS").orElse(data.resolve("model-registry")));
    }

    private static Optional<Path> environment(String name) {
        return Optional.ofNullable(System.getenv(name))
                .filter(text -> !text.isBlank())
                .map(Path::of);
    }
}
