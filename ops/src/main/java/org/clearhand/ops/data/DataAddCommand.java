package org.clearhand.ops.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clearhand.training.data.DataSet;
import org.clearhand.training.data.Grouping;
import org.clearhand.training.data.LabelContent;
import org.clearhand.training.data.Licence;
import org.clearhand.training.data.LicenceClass;
import org.clearhand.training.data.OpenedSet;
import org.clearhand.training.data.SetAddition;
import org.clearhand.training.data.SetFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description =
                "Reads a folder of labelled pictures from end to end and enters it as a data set. Nothing is copied and"
                        + " nothing is written into the folder.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:every item can be used", "1:some or all items cannot; the others are entered all the same"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  clearhand data add scans --licence own --licence-text 'our archive' --source 'branch 12, 2026'",
            "  clearhand data add amounts --licence open --licence-text 'CC BY 4.0' --source"
                    + " 'https://example.org/amounts' --labels digits-only --group column:writer"
        })
final class DataAddCommand implements Callable<Integer> {
    @Mixin
    private SetOptions sets = new SetOptions();

    @Parameters(paramLabel = "FOLDER", description = "The folder with pictures and labels.")
    private Path folder = Path.of("");

    @Option(names = "--id", paramLabel = "ID", description = "Name of the set (default: that of the folder).")
    private Optional<String> id = Optional.empty();

    @Option(
            names = "--licence",
            paramLabel = "CLASS",
            required = true,
            description = "open (may train what ships), research, unstated, or own (trains your own models only).")
    private String licence = "";

    @Option(names = "--licence-text", paramLabel = "TEXT", description = "The terms in words, such as CC BY 4.0.")
    private Optional<String> licenceText = Optional.empty();

    @Option(names = "--source", paramLabel = "TEXT", required = true, description = "Where the set comes from.")
    private String source = "";

    @Option(
            names = "--labels",
            paramLabel = "WHAT",
            defaultValue = "as-written",
            description =
                    "What labels hold: as-written, without-gaps, digits-only or value (default: ${DEFAULT-VALUE}).")
    private String labels = "as-written";

    @Option(
            names = "--group",
            paramLabel = "RULE",
            defaultValue = "item",
            description = "What a split keeps together: column:NAME, text, block:N, name:REGEX or item"
                    + " (default: ${DEFAULT-VALUE}).")
    private String group = "item";

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException("there is no folder " + folder);
        }
        LicenceClass licenceClass = LicenceClass.of(licence);
        SetAddition addition = new SetAddition(
                id.orElse(folder.toAbsolutePath().normalize().getFileName().toString()),
                new Licence(licenceClass, licenceText.orElse(licence)),
                source,
                LabelContent.valueOf(labels.toUpperCase(Locale.ROOT).replace('-', '_')),
                new Grouping(group),
                "added by clearhand data add");
        OpenedSet opened = addition.describe(folder, Optional.<SetFormat>empty(), Clock.systemUTC());
        sets.register().enter(opened);
        DataSet set = opened.set();
        System.out.printf(
                "%s: %s, %d items in %d groups, %d cannot be used, licence %s (%s), alphabet of %d characters%n",
                set.id(),
                set.format(),
                set.counts().items(),
                set.counts().groups(),
                set.counts().refused(),
                set.licence().licenceClass(),
                set.licence().licenceClass().trainsWhatShips() ? "may train what ships" : "trains nothing that ships",
                set.labels().alphabet().length());
        if (set.counts().refused() > 0) {
            System.out.println("What cannot be used, and why: clearhand data check " + set.id());
        }
        return set.counts().refused() > 0 ? 1 : 0;
    }
}
