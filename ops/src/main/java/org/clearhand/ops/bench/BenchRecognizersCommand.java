package org.clearhand.ops.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.clearhand.ops.evaluation.LoadedFields;
import org.clearhand.ops.stack.Places;
import org.clearhand.ops.stack.StackProblem;
import org.clearhand.recognition.evaluation.FieldItem;
import org.clearhand.recognition.registry.ModelRegistry;
import org.clearhand.recognition.registry.ModelRole;
import org.clearhand.recognition.text.OnnxModel;
import org.clearhand.recognition.text.Precision;
import org.clearhand.training.data.DataFolder;
import org.clearhand.training.data.SetRegister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "recognizers",
        mixinStandardHelpOptions = true,
        description =
                "Reads the same pictures of fields with our nets and, if asked, with the readers a user would pick instead:"
                        + " how many are right, and how many a second one core reads.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:every recognizer was measured", "1:a peer is missing; the table is without it"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  clearhand bench recognizers",
            "  clearhand bench recognizers --peers --data sets/amounts",
            "  clearhand bench recognizers --peers --type TEXT_LINE --data our-words",
            "  clearhand bench recognizers --baseline --type DIGITS --data digits-usps-zip",
            "  clearhand bench recognizers --model .clearhand/models/figures-2 --generated 500 --json"
        })
final class BenchRecognizersCommand implements Callable<Integer> {
    private static final long SEED = 20261122;

    @Option(
            names = "--data",
            paramLabel = "SET",
            description =
                    "Fields to read: a folder, or the name of a registered set (default: printed amounts, drawn).")
    private Optional<String> set = Optional.empty();

    @Option(
            names = "--generated",
            paramLabel = "N",
            defaultValue = "1000",
            description = "Printed amounts to draw where no data set is named (default: ${DEFAULT-VALUE}).")
    private int generated;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "100000",
            description = "At most so many fields of a set, drawn at random but always the same.")
    private int limit;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            defaultValue = "COURTESY_AMOUNT",
            description =
                    "Kind of field, for grammar and comparison: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private BenchField type = BenchField.COURTESY_AMOUNT;

    @Option(
            names = "--model",
            paramLabel = "MODEL",
            description = "Net to measure, by the name of a shipped one or by its folder; may be given several times"
                    + " (default: the one that is served).")
    private List<String> models = new ArrayList<>();

    @Option(
            names = "--baseline",
            description =
                    "Also train and measure gradients (HOG) with a linear classifier, on the open digits of the folder"
                            + " CLEARHAND_DATA: takes about a minute.")
    private boolean baseline;

    @Option(names = "--only", paramLabel = "REGEX", description = "Only pictures with such a name, such as t10k.*")
    private Optional<Pattern> only = Optional.empty();

    @Option(names = "--peers", description = "Also measure Tesseract and PP-OCR, where they can be had.")
    private boolean peers;

    @Option(
            names = "--cache",
            paramLabel = "FOLDER",
            defaultValue = ".clearhand/peers",
            description = "Where the packages of peers are kept (default: ${DEFAULT-VALUE}).")
    private Path cache = Path.of("");

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "1",
            description = "Callers side by side (default: ${DEFAULT-VALUE}).")
    private int threads;

    @Option(names = "--json", description = "One JSON object instead of a table.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        List<BenchCrop> crops = crops();
        RecognizerBench bench = new RecognizerBench(crops, type.comparison(), Math.max(1, threads));
        List<RecognizerScore> scores = new ArrayList<>();
        for (String model : models.isEmpty() ? List.of(served(type.role())) : models) {
            measure(bench, own(model), scores);
        }
        if (baseline) {
            measure(bench, List.of(baseline()), scores);
        }
        List<String> missing = List.of();
        if (peers) {
            Peers others = Peers.find(cache.toAbsolutePath(), type);
            measure(bench, others.found(), scores);
            missing = others.missing();
        }
        RecognizerTable table =
                new RecognizerTable(set.orElse("printed amounts, drawn"), crops.size(), threads, scores, missing);
        System.out.println(json ? table.json() : table.text());
        return missing.isEmpty() ? 0 : 1;
    }

    private List<BenchCrop> crops() {
        try {
            return set.isEmpty() ? PrintedAmounts.draw(generated, SEED) : ofSet(set.get());
        } catch (IOException unreadable) {
            throw new StackProblem(String.valueOf(unreadable.getMessage()));
        }
    }

    private List<BenchCrop> ofSet(String name) throws IOException {
        SetRegister register = new SetRegister(Places.home().resolve("data-sets"), Places.sets());
        Predicate<String> wanted = only.map(Pattern::asMatchPredicate).orElse(any -> true);
        List<FieldItem> fields = new ArrayList<>(
                LoadedFields.of(register, name, wanted, Integer.MAX_VALUE).items());
        Collections.shuffle(fields, new Random(SEED));
        return fields.stream()
                .limit(limit)
                .map(field -> new BenchCrop(field.item(), field.truth(), field.image()))
                .toList();
    }

    private Contender baseline() {
        if (threads > 1) {
            throw new StackProblem("the baseline reads in one thread: leave --threads out");
        }
        Path folder = Places.sets()
                .orElseThrow(() -> new StackProblem("the baseline learns from data sets: set CLEARHAND_DATA"));
        try {
            return HogContender.of(new DataFolder(folder));
        } catch (IOException missing) {
            throw new StackProblem(String.valueOf(missing.getMessage()));
        }
    }

    private List<Contender> own(String model) {
        List<Contender> contenders = new ArrayList<>();
        contenders.add(NetContender.bestPath(load(model, Precision.FP32)));
        OnnxModel small = load(model, Precision.INT8);
        if (small.precision() == Precision.INT8) {
            contenders.add(NetContender.bestPath(small));
        }
        type.decoding()
                .ifPresent(decoding -> contenders.add(NetContender.withGrammar(load(model, Precision.INT8), decoding)));
        contenders.add(new ServedContender(served(model), type));
        return contenders;
    }

    private static String served(ModelRole role) {
        Optional<ModelRegistry> registry = ModelRegistry.configured();
        return registry.flatMap(there -> there.live().serving(role))
                .map(promoted ->
                        registry.orElseThrow().folderOf(promoted.model().id()).toString())
                .orElse(role.shippedId());
    }

    private static OnnxModel load(String model, Precision precision) {
        Path folder = Path.of(model);
        return Files.isDirectory(folder)
                ? OnnxModel.ofFolder(folder, precision)
                : OnnxModel.ofResource(model, precision);
    }

    private static OnnxModel served(String model) {
        Path folder = Path.of(model);
        return Files.isDirectory(folder) ? OnnxModel.ofFolder(folder) : OnnxModel.ofResource(model);
    }

    private static void measure(RecognizerBench bench, List<Contender> contenders, List<RecognizerScore> scores)
            throws IOException {
        for (Contender contender : contenders) {
            try (contender) {
                scores.add(bench.run(contender));
            }
        }
    }
}
