package org.clearhand.ops.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clearhand.training.language.LanguageBuild;
import org.clearhand.training.language.RunningTextBuild;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "language",
        mixinStandardHelpOptions = true,
        description = {
            "Counts which characters follow which in names, addresses and other short texts, or in the running text of a",
            "language, and writes the model of characters that such texts are read with, and its card beside it."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  clearhand train language --names names.tsv characters.model",
            "  clearhand train language --pages help/fr --words french.txt --origin \"help of ..., MPL-2.0\" fr.model"
        })
final class LanguageCommand implements Callable<Integer> {
    @Mixin
    private TrainingFolders folders = new TrainingFolders();

    @Option(
            names = "--config",
            paramLabel = "CONFIG",
            defaultValue = "words-2",
            description = "Of the net whose characters are counted (default: ${DEFAULT-VALUE}).")
    private String config = "";

    @ArgGroup(multiplicity = "1")
    private Sources sources = new Sources();

    @Parameters(index = "0", paramLabel = "FILE", description = "The model to write.")
    private Path file = Path.of("");

    /** Names and fields, or running text. */
    private static final class Sources {
        @Option(
                names = "--names",
                paramLabel = "LIST",
                required = true,
                description = {
                    "Names to count and to invent fields from: a header, then a line each of kind (name, surname, place,",
                    "street, thing), a tab and the text."
                })
        private Optional<Path> names = Optional.empty();

        @ArgGroup(exclusive = false, multiplicity = "1")
        private RunningText text = new RunningText();
    }

    /** What the language of running text is learnt from. */
    private static final class RunningText {
        @Option(
                names = "--pages",
                paramLabel = "FOLDER",
                required = true,
                description =
                        "HTML pages in the language, also in folders below: running text to count instead of names.")
        private Path pages = Path.of("");

        @Option(
                names = "--words",
                paramLabel = "LIST",
                required = true,
                description = "Words of the language, one a line, the most frequent first.")
        private Path words = Path.of("");

        @Option(
                names = "--origin",
                paramLabel = "TEXT",
                required = true,
                description = "Whose pages and words these are and under which licence, for the card.")
        private String origin = "";
    }

    @Override
    public Integer call() throws IOException {
        RunningText text = sources.text;
        int counted = sources.names.isPresent()
                ? LanguageBuild.write(folders.sets("words"), config, sources.names.get(), file)
                : RunningTextBuild.write(config, text.pages, text.words, text.origin, file);
        System.out.println(counted + " texts counted: " + file);
        return 0;
    }
}
