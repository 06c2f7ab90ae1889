package org.clearhand.ops.data;

import java.nio.file.Path;
import java.util.Optional;
import org.clearhand.ops.stack.DataFolder;
import org.clearhand.ops.stack.Places;
import org.clearhand.training.data.SetRegister;
import picocli.CommandLine.Option;

/** Where data sets lie and where they are registered. */
final class SetOptions {
    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "Folder in which sets lie, one folder each; it may be read-only (default: CLEARHAND_DATA).")
    private Optional<Path> data = Optional.empty();

    @Option(
            names = "--home",
            paramLabel = "FOLDER",
            description = "Where manifests, splits and checks are kept, below data-sets"
                    + " (default: CLEARHAND_HOME, else .clearhand in the project).")
    private Optional<Path> home = Optional.empty();

    SetRegister register() {
        return new SetRegister(folder(), data.or(Places::sets));
    }

    /** Where everything about data sets is kept. */
    Path folder() {
        return stack().root().resolve("data-sets");
    }

    /** The data folder of the local stack. */
    DataFolder stack() {
        return new DataFolder(home.orElse(Places.home()));
    }
}
