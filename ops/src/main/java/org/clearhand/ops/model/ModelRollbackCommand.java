package org.clearhand.ops.model;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.clearhand.recognition.registry.ModelIdentity;
import org.clearhand.recognition.registry.ModelRole;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "rollback",
        mixinStandardHelpOptions = true,
        description =
                "Lets the model serve again that served before the one that does, from the next document on. That state"
                        + " was approved once, so one person is enough.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the earlier model serves",
            "1:nothing changed, for the reason that is printed",
            "2:wrong usage"
        })
final class ModelRollbackCommand implements Callable<Integer> {
    @Mixin
    private RegistryOptions registry = new RegistryOptions();

    @Parameters(paramLabel = "ROLE", converter = RoleName.class, description = "figures, words or micr.")
    private ModelRole role = ModelRole.FIGURES;

    @Option(names = "--as", paramLabel = "NAME", required = true, description = "Who rolls back.")
    private String person = "";

    @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Kept in the history.")
    private String reason = "";

    @Override
    public Integer call() throws IOException {
        ModelIdentity again = registry.desk().rollback(role, person, reason);
        System.out.printf("%s serves as %s again, from the next document on.%n", again, role.key());
        return 0;
    }
}
