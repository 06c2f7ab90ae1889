package org.clearhand.ops.training;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clearhand.training.data.DataFolder;
import org.clearhand.training.net.TrainingEngine;
import org.clearhand.training.run.ModelWorkshop;
import org.clearhand.training.run.TrainingConfig;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description =
                "Trains a net that reads a kind of field, measures it on what was kept back, and writes its folder.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  clearhand train figures-1 --data sets --minutes 60     goes on where the last run stopped",
        })
public final class TrainCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "CONFIG", description = "A shipped configuration, such as figures-1.")
    private String config = "";

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            required = true,
            defaultValue = "${env:CLEARHAND_DATA}",
            description = "Folder of the data sets (default: CLEARHAND_DATA).")
    private Path data = Path.of("");

    @Option(
            names = "--work",
            paramLabel = "FOLDER",
            defaultValue = ".clearhand/training",
            description = "Where checkpoints are kept (default: ${DEFAULT-VALUE}).")
    private Path work = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            defaultValue = ".clearhand/models",
            description = "Where the model's folder is written (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("");

    @Option(names = "--minutes", paramLabel = "N", description = "Train this long, by the clock.")
    private Optional<Long> minutes = Optional.empty();

    @Override
    public Integer call() throws Exception {
        TrainingEngine.prepare();
        ModelWorkshop workshop =
                new ModelWorkshop(TrainingConfig.shipped(config), new DataFolder(data), Files.createDirectories(work));
        workshop.train(minutes.map(Duration::ofMinutes));
        workshop.export(out);
        return 0;
    }
}
