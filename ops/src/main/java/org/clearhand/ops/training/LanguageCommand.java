package org.clearhand.ops.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.clearhand.training.language.LanguageBuild;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "language",
        mixinStandardHelpOptions = true,
        description = {
            "Counts which characters follow which in names, addresses and other texts, and writes the model of characters",
            "that such texts are read with, and its card beside it."
        },
        footerHeading = "%nExamples:%n",
        footer =
                "  clearhand train language --names names.tsv recognition-module/reading/src/main/resources/language/characters.model")
final class LanguageCommand implements Callable<Integer> {
    @Mixin
    private TrainingFolders folders = new TrainingFolders();

    @Option(
            names = "--config",
            paramLabel = "CONFIG",
            defaultValue = "words-2",
            description = "Of the net whose characters are counted (default: ${DEFAULT-VALUE}).")
    private String config = "";

    @Option(
            names = "--names",
            paramLabel = "LIST",
            required = true,
            description = {
                "Names to count and to invent fields from: a header, then a line each of kind (name, surname, place,",
                "street, thing), a tab and the text."
            })
    private Path names = Path.of("");

    @Parameters(index = "0", paramLabel = "FILE", description = "The model to write.")
    private Path file = Path.of("");

    @Override
    public Integer call() throws IOException {
        System.out.println(LanguageBuild.write(folders.sets("words"), config, names, file) + " texts counted: " + file);
        return 0;
    }
}
