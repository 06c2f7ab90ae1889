package org.clearhand.ops.data;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "data",
        mixinStandardHelpOptions = true,
        description = "Data sets: what there is, what it may be used for, whether its labels are right.",
        subcommands = {
            DataListCommand.class,
            DataAddCommand.class,
            DataCheckCommand.class,
            DataAmendCommand.class,
            DataSplitCommand.class,
            DataStatsCommand.class,
            DataExportCommand.class,
            DataFontsCommand.class,
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  clearhand data list --data sets",
            "  clearhand data add my-amounts --licence own --licence-text 'our archive' --source 'branch 12'",
            "  clearhand data export --from-cases --out verified     what people keyed, as a data set"
        })
public final class DataCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "One of list, add, check, amend, split, stats, export, fonts is missing");
    }
}
