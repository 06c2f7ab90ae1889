package org.clearhand.ops.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clearhand.training.data.OpenedSet;
import org.clearhand.training.data.split.Side;
import org.clearhand.training.data.split.Split;
import org.clearhand.training.data.split.SplitPlanner;
import org.clearhand.training.data.split.SplitRule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "split",
        mixinStandardHelpOptions = true,
        description =
                "Divides a set for training, validation and test, so that no writer, no sheet and no picture, not even"
                        + " nearly the same one, stands on two sides.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  clearhand data split my-amounts --train 70 --validation 15 --seed 7",
            "  clearhand data split strokes-unipen --rule kept-back-writers   the split that the shipped nets kept to"
        })
final class DataSplitCommand implements Callable<Integer> {
    @Mixin
    private SetOptions sets = new SetOptions();

    @Parameters(paramLabel = "SET", description = "Id or folder of a set.")
    private String set = "";

    @Option(
            names = "--rule",
            paramLabel = "RULE",
            defaultValue = "hash",
            description = "hash, or kept-back-writers (default: ${DEFAULT-VALUE}).")
    private String rule = "hash";

    @Option(
            names = "--train",
            paramLabel = "PERCENT",
            defaultValue = "80",
            description = "Share for training (default: ${DEFAULT-VALUE}).")
    private int train;

    @Option(
            names = "--validation",
            paramLabel = "PERCENT",
            defaultValue = "10",
            description = "Share for validation; the rest is for the test (default: ${DEFAULT-VALUE}).")
    private int validation;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Another seed, another split.")
    private long seed;

    @Option(names = "--out", paramLabel = "FOLDER", description = "Where it is written (default: with the register).")
    private Optional<Path> out = Optional.empty();

    @Override
    public Integer call() throws IOException {
        OpenedSet opened = sets.register().open(set);
        Split split = SplitPlanner.plan(opened, new SplitRule(SplitRule.Kind.of(rule), seed, train, validation));
        Path folder = out.orElse(sets.folder());
        split.write(folder);
        for (Side side : Side.values()) {
            System.out.printf(
                    "%-10s %9d items %7d groups%n",
                    side.column(),
                    split.items().getOrDefault(side, 0L),
                    split.groups().getOrDefault(side, 0L));
        }
        System.out.printf("groups joined because they share a picture, or nearly do: %d%n", split.groupsJoined());
        System.out.printf("%s%nsha256 %s%n", folder.resolve(split.set() + ".split.tsv"), split.sha256());
        return 0;
    }
}
