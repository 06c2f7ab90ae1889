package org.clearhand.ops.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.clearhand.forms.AmountVocabulary;
import org.clearhand.forms.FieldType;
import org.clearhand.training.run.TrainingConfig;
import org.clearhand.training.run.UnseenStrings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "strings",
        mixinStandardHelpOptions = true,
        description = {
            "Writes strings a configuration never learns from, in the hands of the writers it keeps back, as a set of",
            "fields: to measure with, and to fit a calibration on where a source has no verified fields yet."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  clearhand train strings figures-2 --type COURTESY_AMOUNT --count 3000 unseen-amounts",
            "  clearhand evaluate --type COURTESY_AMOUNT --data unseen-amounts --fit-calibration calibration.json",
            "  clearhand train strings words-2 --type LEGAL_AMOUNT --vocabulary IN unseen-words"
        })
final class StringsCommand implements Callable<Integer> {
    @Mixin
    private TrainingFolders folders = new TrainingFolders();

    @Parameters(index = "0", paramLabel = "CONFIG", description = "A shipped configuration, or a JSON or YAML file.")
    private String config = "";

    @Parameters(index = "1", paramLabel = "FOLDER", description = "The set's folder: new, or empty.")
    private Path folder = Path.of("");

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            defaultValue = "COURTESY_AMOUNT",
            description = "COURTESY_AMOUNT, DATE, DIGITS or ACCOUNT_NUMBER, of words LEGAL_AMOUNT, TEXT_LINE or CODE"
                    + " (default: ${DEFAULT-VALUE}).")
    private FieldType type = FieldType.COURTESY_AMOUNT;

    @Option(
            names = "--vocabulary",
            paramLabel = "COUNTRY",
            defaultValue = "US",
            description = "Of amounts in words: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private AmountVocabulary vocabulary = AmountVocabulary.US;

    @Option(
            names = "--pattern",
            paramLabel = "REGEX",
            defaultValue = "[A-Z0-9]{6,12}",
            description = "Of codes, as in a template (default: ${DEFAULT-VALUE}).")
    private String pattern = "";

    @Option(names = "--count", paramLabel = "N", defaultValue = "3000", description = "How many (default: 3000).")
    private int count;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "20", description = "Other chances (default: 20).")
    private long seed;

    @Override
    public Integer call() {
        try {
            TrainingConfig wanted = TrainingConfig.of(config);
            UnseenStrings.write(wanted, folders.sets(wanted.task()), type, vocabulary, pattern, count, seed, folder);
        } catch (IOException refused) {
            System.err.println(refused.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }
        System.out.println(folder);
        return CommandLine.ExitCode.OK;
    }
}
