package org.clearhand.ops.model;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.clearhand.recognition.registry.ModelIdentity;
import org.clearhand.recognition.registry.ModelRole;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "propose",
        mixinStandardHelpOptions = true,
        description =
                "Copies a trained model, with the calibration in its folder if there is one, into the registry and"
                        + " freezes it there. It reads nothing yet.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:it is proposed", "1:it is not, for the reason that is printed", "2:wrong usage"})
final class ModelProposeCommand implements Callable<Integer> {
    @Mixin
    private RegistryOptions registry = new RegistryOptions();

    @Parameters(paramLabel = "FOLDER", description = "The model's folder, as training leaves it.")
    private Path folder = Path.of("");

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            required = true,
            converter = RoleName.class,
            description = "What it is to read: figures, words or micr.")
    private ModelRole role = ModelRole.FIGURES;

    @Option(
            names = "--as",
            paramLabel = "NAME",
            required = true,
            description = "Who proposes it; somebody else must promote it.")
    private String person = "";

    @Override
    public Integer call() throws IOException {
        ModelIdentity model = registry.desk().propose(folder, role, person);
        System.out.printf(
                "%s is proposed as %s. Next: clearhand model compare %s --on SET%n", model, role.key(), model.id());
        return 0;
    }
}
