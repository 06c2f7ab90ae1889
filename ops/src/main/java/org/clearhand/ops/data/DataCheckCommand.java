package org.clearhand.ops.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clearhand.recognition.text.CtcRecognizer;
import org.clearhand.training.data.OpenedSet;
import org.clearhand.training.data.PrivateFolder;
import org.clearhand.training.data.check.CheckReport;
import org.clearhand.training.data.check.SecondOpinion;
import org.clearhand.training.data.check.SetCheck;
import org.clearhand.training.data.check.SuspicionPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "Looks for labels that do not say what the picture shows, and writes a page of them to look at. The"
                        + " page shows what the set shows, so its folder is its owner's alone.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:nothing suspicious", "1:something to look at"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  clearhand data check my-amounts",
            "  clearhand data check my-amounts --model figures-14 --sure 0.7 --out looked-at"
        })
final class DataCheckCommand implements Callable<Integer> {
    @Mixin
    private SetOptions sets = new SetOptions();

    @Parameters(paramLabel = "SET", description = "Id or folder of a set.")
    private String set = "";

    @Option(
            names = "--model",
            paramLabel = "ID",
            description = "A shipped recognizer that was not trained on this set, for a second opinion.")
    private Optional<String> model = Optional.empty();

    @Option(
            names = "--sure",
            paramLabel = "SHARE",
            defaultValue = "0.5",
            description = "How sure it must be of another reading, 0 to 1 (default: ${DEFAULT-VALUE}).")
    private double sure;

    @Option(
            names = "--alphabet",
            paramLabel = "CHARACTERS",
            defaultValue = "",
            description = "The characters labels may hold (default: any).")
    private String alphabet = "";

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "A new folder (default: check-SET beside the register).")
    private Optional<Path> out = Optional.empty();

    @Override
    public Integer call() throws IOException {
        OpenedSet opened = sets.register().open(set);
        CheckReport report = model.isEmpty() ? SetCheck.of(opened, alphabet, Optional.empty()) : withOpinion(opened);
        Path folder = out.orElse(sets.folder().resolve("check-" + opened.set().id()));
        Path page = folder.resolve("suspicious.html");
        if (Files.exists(page)) {
            Files.delete(page);
            Files.deleteIfExists(folder.resolve("suspicious.tsv"));
        }
        PrivateFolder.make(folder);
        Files.writeString(page, SuspicionPage.of(report, opened));
        Files.writeString(folder.resolve("suspicious.tsv"), report.table());
        System.out.printf("%d items looked at%n", report.items());
        report.counts().forEach((kind, count) -> System.out.printf("%7d  %s%n", count, kind.meaning()));
        System.out.println(page);
        return report.suspicions().isEmpty() ? 0 : 1;
    }

    private CheckReport withOpinion(OpenedSet opened) throws IOException {
        try (CtcRecognizer recognizer = CtcRecognizer.ofResource(model.orElseThrow())) {
            return SetCheck.of(opened, alphabet, Optional.of(new SecondOpinion(recognizer, sure)));
        }
    }
}
