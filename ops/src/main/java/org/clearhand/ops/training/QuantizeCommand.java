package org.clearhand.ops.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.clearhand.training.run.ModelWorkshop;
import org.clearhand.training.run.TrainingConfig;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "quantize",
        mixinStandardHelpOptions = true,
        description = "Makes model-int8.onnx beside the model of a folder, measures both, and notes it in the card.",
        footerHeading = "%nExamples:%n",
        footer = "  clearhand train quantize figures-2 models/figures-2")
final class QuantizeCommand implements Callable<Integer> {
    @Mixin
    private TrainingFolders folders = new TrainingFolders();

    @Parameters(index = "0", paramLabel = "CONFIG", description = "The configuration the model was trained with.")
    private String config = "";

    @Parameters(index = "1", paramLabel = "FOLDER", description = "The model's folder.")
    private Path folder = Path.of("");

    @Override
    public Integer call() throws IOException {
        TrainingConfig wanted = TrainingConfig.of(config);
        new ModelWorkshop(wanted, folders.sets(wanted.task()), folders.register(), folders.work())
                .quantize(folder)
                .forEach(ComparisonLines::print);
        return 0;
    }
}
