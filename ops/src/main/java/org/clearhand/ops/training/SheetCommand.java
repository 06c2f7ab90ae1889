package org.clearhand.ops.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.clearhand.training.run.ContactSheet;
import org.clearhand.training.run.ModelWorkshop;
import org.clearhand.training.run.TrainingConfig;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "sheet",
        mixinStandardHelpOptions = true,
        description = "Draws what a configuration would learn from, beside what it would be measured on.",
        footerHeading = "%nExamples:%n",
        footer = "  clearhand train sheet figures-2 --work looks")
final class SheetCommand implements Callable<Integer> {
    @Mixin
    private TrainingFolders folders = new TrainingFolders();

    @Parameters(index = "0", paramLabel = "CONFIG", description = "A shipped configuration, or a JSON or YAML file.")
    private String config = "";

    @Override
    public Integer call() throws IOException {
        TrainingConfig wanted = TrainingConfig.of(config);
        ModelWorkshop workshop =
                new ModelWorkshop(wanted, folders.sets(wanted.task()), folders.register(), folders.work());
        Path file = folders.work().resolve(wanted.id() + "-sheet.png");
        ContactSheet.write(workshop.data(), wanted, file);
        System.out.println(file);
        return 0;
    }
}
