package org.clearhand.ops.data;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.clearhand.training.data.SetJson;
import org.clearhand.training.data.stats.SetStatistics;
import org.clearhand.training.data.stats.StatisticsTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "stats",
        mixinStandardHelpOptions = true,
        description = "What a set is made of: characters, lengths, widths, writers, quality, and how even that is.",
        footerHeading = "%nExamples:%n",
        footer = {"  clearhand data stats my-amounts", "  clearhand data stats my-amounts --json | jq .classes"})
final class DataStatsCommand implements Callable<Integer> {
    @Mixin
    private SetOptions sets = new SetOptions();

    @Parameters(paramLabel = "SET", description = "Id or folder of a set.")
    private String set = "";

    @Option(names = "--json", description = "JSON instead of a table.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        SetStatistics statistics = SetStatistics.of(sets.register().open(set));
        System.out.println(json ? SetJson.text(statistics) : StatisticsTable.of(statistics));
        return 0;
    }
}
