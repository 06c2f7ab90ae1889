package org.clearhand.ops;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.clearhand.ops.stack.RunningStack;
import org.clearhand.ops.stack.StackSettings;
import org.clearhand.ops.stack.StackStatus;
import org.clearhand.ops.stack.StateFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Says which services run and where to reach them.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:every service is up", "1:some service is not up", "3:the stack does not run"},
        footerHeading = "%nExamples:%n",
        footer = {"  clearhand status", "  clearhand status --json | jq -r .kafka.bootstrap     for clients of your own"
        })
final class StatusCommand implements Callable<Integer> {
    @Mixin
    private StackOptions stack = new StackOptions();

    @Option(names = "--json", description = "One JSON object instead of a table.")
    private boolean json;

    @Override
    public Integer call() {
        StackSettings settings = stack.settings();
        Optional<StackStatus> status = RunningStack.find(settings.data()).map(RunningStack::status);
        if (status.isEmpty()) {
            System.out.println(json ? "{\"services\":[]}" : "Clearhand is not up; start it with: clearhand up");
            return 3;
        }
        if (json) {
            System.out.println(StateFile.json(status.get()));
        } else {
            StatusTable.print(status.get(), System.out);
        }
        return status.get().allUp() ? 0 : 1;
    }
}
