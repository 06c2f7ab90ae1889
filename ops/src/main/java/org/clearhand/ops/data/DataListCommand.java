package org.clearhand.ops.data;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.clearhand.training.data.DataSet;
import org.clearhand.training.data.SetJson;
import org.clearhand.training.data.SetListing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Which data sets there are, under which licence, and whether they may train models that ship.",
        footerHeading = "%nExamples:%n",
        footer = {"  clearhand data list", "  clearhand data list --data sets --json | jq '.[].name'"})
final class DataListCommand implements Callable<Integer> {
    private static final String ROW = "%-24s %-9s %9s  %-9s %-6s %s%n";

    @Mixin
    private SetOptions sets = new SetOptions();

    @Option(names = "--json", description = "JSON instead of a table.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        List<SetListing> listed = sets.register().list();
        if (json) {
            System.out.println(SetJson.text(listed));
            return 0;
        }
        System.out.printf(Locale.ROOT, ROW, "set", "format", "items", "licence", "ships", "terms");
        for (SetListing set : listed) {
            System.out.print(set.set().map(DataListCommand::row).orElseGet(() -> unknown(set)));
        }
        return 0;
    }

    private static String row(DataSet set) {
        return String.format(
                Locale.ROOT,
                ROW,
                set.id(),
                set.format(),
                set.counts().items(),
                set.licence().licenceClass(),
                set.licence().licenceClass().trainsWhatShips() ? "yes" : "no",
                set.licence().text());
    }

    private static String unknown(SetListing set) {
        return String.format(
                Locale.ROOT,
                ROW,
                set.name(),
                set.format().map(Enum::name).orElse("-"),
                "-",
                "-",
                "no",
                set.format().isPresent() ? "not known: clearhand data add" : "no data set");
    }
}
