package org.clearhand.ops.model;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clearhand.forms.FieldType;
import org.clearhand.ops.stack.Places;
import org.clearhand.ops.stack.StackProblem;
import org.clearhand.recognition.registry.ComparedSet;
import org.clearhand.recognition.registry.ModelComparison;
import org.clearhand.recognition.registry.ModelDesk;
import org.clearhand.recognition.registry.ModelIdentity;
import org.clearhand.recognition.registry.ModelRegistry;
import org.clearhand.recognition.registry.ModelRole;
import org.clearhand.recognition.registry.ServingModel;
import org.clearhand.recognition.registry.ServingModels;
import org.clearhand.training.data.SetRegister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description =
                "Reads fields neither model has learnt with the candidate and with the model that serves, of the new"
                        + " source and of regression sets, and keeps what came of it beside the candidate. A model of"
                        + " figures is also compared on amounts drawn by rule.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing speaks against promoting it",
            "1:something does, or they could not be compared; it is printed",
            "2:wrong usage"
        })
final class ModelCompareCommand implements Callable<Integer> {
    @Mixin
    private RegistryOptions registry = new RegistryOptions();

    @Parameters(paramLabel = "ID", description = "The proposed model.")
    private String id = "";

    @Option(
            names = "--on",
            paramLabel = "SET",
            required = true,
            description = "The new source: a registered set that was divided; its test side is read.")
    private String source = "";

    @Option(
            names = "--regression",
            paramLabel = "SET",
            description = "What must not get worse, by its name or folder; may be repeated.")
    private List<String> regressions = new ArrayList<>();

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description =
                    "What the fields are: ${COMPLETION-CANDIDATES} (default: amounts in figures or words, or codelines,"
                            + " by the model's role).")
    private Optional<FieldType> type = Optional.empty();

    @Option(
            names = "--option",
            paramLabel = "KEY=VALUE",
            description = "A setting of such fields as in a template, such as pattern=[A-Z]{4}0[A-Z0-9]{6}.")
    private Map<String, String> options = new HashMap<>();

    @Option(
            names = "--regression-type",
            paramLabel = "TYPE",
            description = "What the fields of the regression sets are (default: those of --type, with its settings).")
    private Optional<FieldType> regressionType = Optional.empty();

    @Option(names = "--as", paramLabel = "NAME", description = "Who compares (default: the user of the system).")
    private Optional<String> person = Optional.empty();

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "Folder in which sets lie, one folder each (default: CLEARHAND_DATA).")
    private Optional<Path> data = Optional.empty();

    @Override
    public Integer call() throws IOException {
        ModelDesk desk = registry.desk();
        ModelRegistry folder = desk.registry();
        ModelDesk.Proposal proposal = desk.proposal(id);
        ModelRole role = proposal.role();
        ServingModel candidate = new ServingModel(proposal.model().reference(), folder.verified(proposal.model()));
        ModelIdentity serving = folder.serving(role);
        ServingModel before = ServingModels.of(folder).of(role).orElseThrow();
        if (!folder.serving(role).equals(serving)) {
            throw new StackProblem("Another model was promoted just now: compare again.");
        }
        List<ModelTrial> trials = trials(role, candidate);
        List<ComparedSet> compared = new ArrayList<>();
        for (ModelTrial trial : trials) {
            compared.add(trial.compare(before, candidate));
            System.out.println("  " + ModelComparison.shown(compared.get(compared.size() - 1)));
        }
        ModelComparison comparison = new ModelComparison(
                Clock.systemUTC().instant(),
                person.orElse(System.getProperty("user.name", "")),
                role,
                proposal.model(),
                serving,
                compared.get(0),
                compared.subList(1, compared.size()));
        desk.compared(comparison);
        List<String> objections = folder.objections(comparison);
        System.out.println(
                objections.isEmpty()
                        ? "Nothing speaks against " + proposal.model() + " in place of " + serving + "."
                        : "Against " + proposal.model() + ": " + String.join("; ", objections) + ".");
        return objections.isEmpty() ? 0 : 1;
    }

    private List<ModelTrial> trials(ModelRole role, ServingModel candidate) {
        TrialSets sets = new TrialSets(new SetRegister(registry.home().resolve("data-sets"), data.or(Places::sets)));
        TrialFields fields = new TrialFields(type.orElse(role.usualType()), options);
        TrialFields older = regressionType.map(TrialFields::of).orElse(fields);
        List<ModelTrial> trials = new ArrayList<>();
        try {
            trials.add(sets.source(source, fields, candidate.files()));
            for (String name : regressions) {
                trials.add(sets.regression(name, older));
            }
        } catch (IOException unusable) {
            throw new StackProblem(String.valueOf(unusable.getMessage()), unusable);
        }
        if (role == ModelRole.FIGURES) {
            trials.add(DrawnRegression.amounts());
        }
        return trials;
    }
}
