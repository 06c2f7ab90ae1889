package org.clearhand.ops.model;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clearhand.recognition.registry.ModelDesk;
import org.clearhand.recognition.registry.ModelIdentity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "promote",
        mixinStandardHelpOptions = true,
        description =
                "Lets a compared model read from the next document on. Not for whoever proposed it, and not where the"
                        + " comparison is of other files than those that would serve and those that serve now.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:it serves", "1:it does not, for the reason that is printed", "2:wrong usage"})
final class ModelPromoteCommand implements Callable<Integer> {
    @Mixin
    private RegistryOptions registry = new RegistryOptions();

    @Parameters(paramLabel = "ID", description = "The proposed model.")
    private String id = "";

    @Option(names = "--as", paramLabel = "NAME", required = true, description = "Who promotes it.")
    private String person = "";

    @Option(names = "--reason", paramLabel = "TEXT", description = "Kept in the history.")
    private Optional<String> reason = Optional.empty();

    @Option(
            names = "--despite",
            paramLabel = "REASON",
            description =
                    "Promote although the comparison speaks against it; kept in the history with what speaks against.")
    private Optional<String> despite = Optional.empty();

    @Override
    public Integer call() throws IOException {
        ModelDesk desk = registry.desk();
        ModelIdentity before = desk.promote(id, person, reason, despite.filter(text -> !text.isBlank()));
        ModelDesk.Proposal promoted = desk.proposal(id);
        System.out.printf(
                "%s serves as %s instead of %s, from the next document on. Back: clearhand model rollback %s%n",
                promoted.model(), promoted.role().key(), before, promoted.role().key());
        return 0;
    }
}
