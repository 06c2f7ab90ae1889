package org.clearhand.ops.evaluation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.clearhand.forms.FieldOption;
import org.clearhand.forms.FieldType;
import org.clearhand.forms.TemplateCatalogue;
import org.clearhand.forms.TemplateLexicon;
import org.clearhand.forms.TemplateProblems;
import org.clearhand.ops.stack.Places;
import org.clearhand.recognition.ChequeReader;
import org.clearhand.recognition.evaluation.CalibrationFit;
import org.clearhand.recognition.evaluation.Comparison;
import org.clearhand.recognition.evaluation.EvaluationReport;
import org.clearhand.recognition.evaluation.ModelResult;
import org.clearhand.recognition.evaluation.PredictionsFile;
import org.clearhand.recognition.registry.ServingModels;
import org.clearhand.recognition.text.Calibrations;
import org.clearhand.recognition.text.Lexicon;
import org.clearhand.training.data.SetRegister;
import org.clearhand.training.data.split.Side;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description =
                "Measures how well fields or whole documents are read: accuracy, errors by character, how sure, how fast."
                        + " Prints one JSON object.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every item of the set was measured",
            "1:items were refused (no picture, no label); the JSON counts and names them",
            "2:wrong usage, or no recognizer reads fields of this type"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  clearhand evaluate --type COURTESY_AMOUNT --data sets/amounts --predictions read.tsv",
            "  clearhand evaluate --type DIGITS --data sets/digits --model figures-14 --compare my-models/figures --report out.html",
            "  clearhand evaluate --type COURTESY_AMOUNT --data my-amounts --split test",
            "  clearhand evaluate --documents sets/cheques"
        })
public final class EvaluateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @ArgGroup(multiplicity = "1")
    private Source source = new Source();

    /** Fields or documents, never both. */
    static final class Source {
        @Option(
                names = "--data",
                paramLabel = "SET",
                description =
                        "Fields: a folder (labels.tsv with images.zip or images, IDX files, pictures), or the name of a"
                                + " registered set.")
        private Optional<String> fields = Optional.empty();

        @Option(
                names = "--documents",
                paramLabel = "SET",
                description =
                        "Whole documents: a folder with labels.jsonl and images.zip or images, or the name of a set.")
        private Optional<Path> documents = Optional.empty();
    }

    @Option(names = "--type", paramLabel = "TYPE", description = "What the fields are: ${COMPLETION-CANDIDATES}.")
    private Optional<FieldType> type = Optional.empty();

    @Option(
            names = {"--model", "--compare"},
            paramLabel = "ID_OR_FOLDER",
            arity = "1..*",
            description = "Nets to measure, each in a row of its own; @int8 or @fp32 at the end chooses the file"
                    + " (default: what serves for this type).")
    private List<String> models = new ArrayList<>();

    @Option(
            names = "--option",
            paramLabel = "KEY=VALUE",
            description = "A setting of the field as in a template, such as order=DDMMYYYY or grouping=INDIAN.")
    private Map<String, String> options = new HashMap<>();

    @Option(
            names = "--lexicon",
            paramLabel = "FILE",
            description = "A list of the values a text usually has, one a line, as a template's field may name it.")
    private Optional<Path> lexicon = Optional.empty();

    @Option(
            names = "--compare-by",
            paramLabel = "WHAT",
            description = "What must be the same: ${COMPLETION-CANDIDATES} (default: what the labels hold).")
    private Optional<Comparison> comparison = Optional.empty();

    @Option(
            names = "--split",
            paramLabel = "SIDE",
            converter = SideName.class,
            description = "Only this side of the set's split (clearhand data split): train, validation or test.")
    private Optional<Side> side = Optional.empty();

    @Option(names = "--only", paramLabel = "REGEX", description = "Only pictures with such a name, such as t10k.*")
    private Optional<Pattern> only = Optional.empty();

    @Option(names = "--limit", paramLabel = "N", description = "At most so many, from the first on.")
    private int limit = Integer.MAX_VALUE;

    @Option(
            names = "--predictions",
            paramLabel = "FILE",
            description = "Write path, truth, reading as written and confidence, divided by tabs, of the first model.")
    private Optional<Path> predictions = Optional.empty();

    @Option(names = "--value", description = "Add the value as a fifth column.")
    private boolean value;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write a page with tables, curves and the worst errors.")
    private Optional<Path> report = Optional.empty();

    @Option(
            names = "--fit-calibration",
            paramLabel = "FILE",
            description =
                    "Read without calibration, fit one on these decisions and put it into FILE, the calibration.json of a"
                            + " model's folder. Only with pictures the model was not trained on.")
    private Optional<Path> fit = Optional.empty();

    @Override
    public Integer call() throws IOException {
        return source.documents.isPresent() ? documents(source.documents.get()) : fields();
    }

    private int fields() throws IOException {
        FieldType asked = type.orElseThrow(() -> usage("--data needs --type"));
        options.keySet().stream()
                .filter(key -> FieldOption.ofKey(key).isEmpty())
                .findFirst()
                .ifPresent(key -> {
                    throw usage("there is no field option " + key);
                });
        List<NamedModel> named = models.stream().map(NamedModel::new).toList();
        named.stream().filter(model -> !model.exists()).findFirst().ifPresent(model -> {
            throw usage("there is no model " + model.name());
        });
        String data = source.fields.orElseThrow();
        LoadedFields loaded = load(data);
        if (loaded.items().isEmpty()) {
            throw usage("not one item of " + data + " can be measured");
        }
        FieldEvaluation evaluation = new FieldEvaluation(asked, loaded, options, comparison, list(asked));
        List<ModelResult> results;
        try {
            results = evaluation.run(named, fit.isEmpty());
        } catch (UnsupportedOperationException none) {
            throw usage("no recognizer reads fields of type " + asked);
        }
        ObjectNode json = evaluation.json(data, results);
        side.ifPresent(of -> json.put("split", of.column()));
        if (fit.isPresent()) {
            ModelResult first = results.get(0);
            CalibrationFit fitted =
                    CalibrationFit.of(first.result().decisions(), first.score().comparison());
            new CalibrationFile(fit.get()).put(Map.of(asked, fitted.calibration()));
            json.set("calibration", fitted.json());
        }
        writeFiles(asked + " of " + data, loaded, results);
        System.out.println(json);
        if (!loaded.refused().isEmpty()) {
            System.err.println(loaded.refused().size() + " of "
                    + (loaded.refused().size() + loaded.items().size())
                    + " items were refused and are not in the figures; refusedItems names them.");
        }
        return loaded.refused().isEmpty() ? 0 : 1;
    }

    private Optional<Lexicon> list(FieldType asked) throws IOException {
        if (lexicon.isEmpty()) {
            return Optional.empty();
        }
        if (!asked.isFreeText()) {
            throw usage("--lexicon goes with a type of text");
        }
        try {
            byte[] content = Files.readAllBytes(lexicon.get());
            return Optional.of(Lexicon.of(
                    TemplateLexicon.parse(lexicon.get().toString(), content).entries()));
        } catch (TemplateProblems broken) {
            throw usage(String.valueOf(broken.getMessage()));
        }
    }

    private void writeFiles(String what, LoadedFields loaded, List<ModelResult> results) throws IOException {
        if (predictions.isPresent()) {
            PredictionsFile.write(predictions.get(), results.get(0).result().decisions(), value);
        }
        if (report.isPresent()) {
            String part = side.map(of -> ", side " + of.column()).orElse("");
            Files.writeString(report.get(), EvaluationReport.html(what + part, loaded.items(), results));
        }
    }

    private LoadedFields load(String data) {
        Predicate<String> wanted = only.map(Pattern::asMatchPredicate).orElse(name -> true);
        try {
            SetRegister register = new SetRegister(Places.home().resolve("data-sets"), Places.sets());
            return side.isPresent()
                    ? LoadedFields.ofSide(register, data, side.get(), wanted, limit)
                    : LoadedFields.of(register, data, wanted, limit);
        } catch (IOException unusable) {
            throw usage(String.valueOf(unusable.getMessage()));
        }
    }

    private int documents(Path named) throws IOException {
        if (side.isPresent()) {
            throw usage("documents have no split: --split goes with --data");
        }
        Path set = DocumentEvaluation.place(named, Places.sets())
                .orElseThrow(() -> usage("there are no documents in " + named + ": no labels.jsonl is there"));
        DocumentEvaluation evaluation = new DocumentEvaluation(TemplateCatalogue.shipped());
        ServingModels serving = ServingModels.configured();
        Calibrations calibrations = fit.isEmpty() ? Calibrations.of(serving) : Calibrations.none();
        try (ChequeReader reader = new ChequeReader(TemplateCatalogue.shipped(), serving, calibrations)) {
            evaluation.run(reader, set, limit);
        }
        ObjectNode json = evaluation.json(set.toString());
        if (fit.isPresent()) {
            FieldType asked = type.orElseThrow(() -> usage("--fit-calibration needs --type"));
            if (asked == FieldType.COURTESY_AMOUNT || asked == FieldType.LEGAL_AMOUNT) {
                throw usage(
                        "amounts of documents are weighed against each other: calibrate them on fields, with --data");
            }
            CalibrationFit fitted = CalibrationFit.of(
                    evaluation.score().decisions(asked), asked.isFreeText() ? Comparison.LETTERS : Comparison.VALUE);
            new CalibrationFile(fit.get()).put(Map.of(asked, fitted.calibration()));
            json.set("calibration", fitted.json());
        }
        if (predictions.isPresent()) {
            PredictionsFile.write(predictions.get(), evaluation.score().decisions(), value);
        }
        System.out.println(json);
        return evaluation.everythingRead() ? 0 : 1;
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
