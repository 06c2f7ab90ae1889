package org.clearhand.ops.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clearhand.training.data.SetRegister;
import org.clearhand.training.run.FineTuning;
import org.clearhand.training.run.ModelWorkshop;
import org.clearhand.training.run.TrainingConfig;
import org.clearhand.training.run.TrainingRun;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        subcommands = {SheetCommand.class, QuantizeCommand.class, StringsCommand.class, LanguageCommand.class},
        description = {
            "Trains a net that reads one kind of field, measures it on what was kept back, and writes its folder.",
            "Or gets a model used to one source of documents (--from, --on) without letting it forget the others."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  clearhand train figures-2 --minutes 60            goes on where the last run was stopped",
            "  clearhand train figures-drawn                     without any data set: fonts and marks drawn by rule",
            "  clearhand train my-figures.yaml --fresh           a configuration of one's own",
            "  clearhand train --from figures-2 --on my-amounts --minutes 12",
            "  clearhand train sheet figures-2                   a picture of what it would learn from"
        })
public final class TrainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private TrainingFolders folders = new TrainingFolders();

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "CONFIG",
            description = "A shipped configuration, such as figures-2, or a JSON or YAML file.")
    private Optional<String> config = Optional.empty();

    @Option(
            names = "--from",
            paramLabel = "MODEL",
            description = "Fine-tune this model: the id of a shipped one, or a model's folder.")
    private Optional<String> from = Optional.empty();

    @Option(names = "--on", paramLabel = "SET", description = "The strings to get used to: a set of clearhand data.")
    private Optional<String> on = Optional.empty();

    @Option(
            names = "--share",
            paramLabel = "0..1",
            defaultValue = "0.5",
            description = "Part of each batch that comes from the new strings; the rest keeps the old ones fresh"
                    + " (default: ${DEFAULT-VALUE}).")
    private double share;

    @Option(
            names = "--learn",
            paramLabel = "N",
            description = "New strings to learn from; the others are measured (default: four fifths).")
    private Optional<Integer> learn = Optional.empty();

    @Option(names = "--id", paramLabel = "NAME", description = "Name of the candidate (default: MODEL-SET).")
    private Optional<String> id = Optional.empty();

    @Option(names = "--minutes", paramLabel = "N", description = "Train this long, by the clock.")
    private Optional<Long> minutes = Optional.empty();

    @Option(names = "--samples", paramLabel = "N", description = "Train on so many samples.")
    private Optional<Long> samples = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", description = "Other chances than those of the configuration.")
    private Optional<Long> seed = Optional.empty();

    @Option(names = "--fresh", description = "Start anew instead of going on from the checkpoint.")
    private boolean fresh;

    @Override
    public Integer call() throws Exception {
        if (share <= 0 || share >= 1) {
            throw usage("--share lies between 0 and 1");
        }
        if (from.isPresent() != on.isPresent() || from.isPresent() == config.isPresent()) {
            throw usage("give either CONFIG, or --from with --on");
        }
        try {
            return from.isPresent() ? fineTune(from.get(), on.orElseThrow()) : train(config.orElseThrow());
        } catch (IOException refused) {
            System.err.println(refused.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }
    }

    @SuppressWarnings("ClosingStandardOutputStreams") // a progress line that ends leaves its stream open
    private int train(String name) throws IOException, InterruptedException {
        TrainingConfig read = TrainingConfig.of(name);
        TrainingConfig sampled = samples.isPresent() ? read.withSamples(samples.get()) : read;
        TrainingConfig wanted = seed.isPresent() ? sampled.withSeed(seed.get()) : sampled;
        ModelWorkshop workshop =
                new ModelWorkshop(wanted, folders.sets(wanted.task()), folders.register(), folders.work());
        if (fresh) {
            Files.deleteIfExists(workshop.checkpointFile());
        }
        try (ProgressLine progress = new ProgressLine(System.err)) {
            TrainingRun run = workshop.run(minutes.map(Duration::ofMinutes), progress);
            Thread saves = new Thread(() -> await(run));
            Runtime.getRuntime().addShutdownHook(saves);
            run.run();
            Runtime.getRuntime().removeShutdownHook(saves);
        }
        System.out.println("Model: " + workshop.export(folders.out()));
        return CommandLine.ExitCode.OK;
    }

    /** A run that is broken off writes its checkpoint first. */
    private static void await(TrainingRun run) {
        run.stop();
        run.awaitEnd(Duration.ofSeconds(20));
    }

    // The progress line ends before the results are printed, and leaves its stream open.
    @SuppressWarnings({"try", "ClosingStandardOutputStreams"})
    private int fineTune(String model, String set) throws IOException, InterruptedException {
        SetRegister register = folders.register();
        FineTuning.Request request =
                new FineTuning.Request(share, learn, minutes.map(Duration::ofMinutes), samples, seed.orElse(42L));
        FineTuning tuning = FineTuning.of(model, folders.dataFolder(), register, folders.work());
        String name =
                id.orElse(Path.of(model).getFileName() + "-" + Path.of(set).getFileName());
        try (ProgressLine progress = new ProgressLine(System.err)) {
            FineTuning.Outcome outcome = tuning.run(register.open(set), name, request, folders.out(), progress);
            progress.close();
            System.out.println("Strings of the source nobody trained on");
            ComparisonLines.print(outcome.source());
            System.out.println("What the model could read before");
            outcome.regressions().forEach(ComparisonLines::print);
            System.out.printf(
                    Locale.ROOT,
                    "Taken: %.0f %% of the way from the old model to where training ended, as far as the old strings allow%n",
                    100 * outcome.stepTaken());
        }
        System.out.println("Candidate: " + folders.out().resolve(name));
        return CommandLine.ExitCode.OK;
    }

    private CommandLine.ParameterException usage(String what) {
        return new CommandLine.ParameterException(spec.commandLine(), what);
    }
}
