package org.clearhand.ops.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.clearhand.ops.stack.Places;
import org.clearhand.training.data.DataFolder;
import org.clearhand.training.data.SetRegister;
import picocli.CommandLine.Option;

/** Where training finds its sets and leaves its results. */
final class TrainingFolders {
    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "Folder of the data sets the shipped configurations name (default: CLEARHAND_DATA).")
    private Optional<Path> data = Optional.empty();

    @Option(
            names = "--work",
            paramLabel = "FOLDER",
            description =
                    "Where checkpoints are kept (default: training in CLEARHAND_HOME, else in .clearhand in the project).")
    private Optional<Path> work = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description =
                    "Where the model's folder is written (default: models in CLEARHAND_HOME, else in .clearhand in the project).")
    private Optional<Path> out = Optional.empty();

    /** The folder of the public sets, when there is one. */
    Optional<DataFolder> dataFolder() {
        return root().map(TrainingFolders::withFetched);
    }

    /** The same for a task that may not do without. */
    DataFolder sets(String task) throws IOException {
        if (root().isEmpty() && !task.equals("drawn-figures")) {
            throw new IOException("this configuration learns from data sets: give --data or set CLEARHAND_DATA;"
                    + " figures-drawn needs none");
        }
        return withFetched(root().orElse(Path.of("")));
    }

    private static DataFolder withFetched(Path root) {
        return new DataFolder(root, Optional.of(Places.fetchedSets()));
    }

    /** Sets added with {@code clearhand data add}, and those of the folder. */
    SetRegister register() {
        return new SetRegister(Places.home().resolve("data-sets"), root());
    }

    Path work() throws IOException {
        return Files.createDirectories(work.orElse(Places.home().resolve("training")));
    }

    Path out() throws IOException {
        return Files.createDirectories(out.orElse(Places.home().resolve("models")));
    }

    private Optional<Path> root() {
        return data.or(Places::sets);
    }
}
