package org.clearhand.training.run;

import ai.onnxruntime.OrtException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearhand.training.data.DataFolder;
import org.clearhand.training.data.OpenedSet;
import org.clearhand.training.data.SetRegister;
import org.clearhand.training.data.split.Split;
import org.clearhand.training.net.OnnxExport;
import org.clearhand.training.net.Weights;
import org.clearhand.training.synthesis.Mixture;
import org.clearhand.training.synthesis.RealCrops;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Trains one model, measures it and writes what is served. */
public final class ModelWorkshop {
    private static final Logger LOG = LoggerFactory.getLogger(ModelWorkshop.class);

    private final TrainingConfig config;
    private final DataFolder folder;
    private final SetRegister register;
    private final Path work;

    /**
     * A workshop for one configuration.
     *
     * @param folder of the public sets the shipped configurations name
     * @param register of the sets a user added
     * @param work where checkpoints are kept
     */
    public ModelWorkshop(TrainingConfig config, DataFolder folder, SetRegister register, Path work) {
        this.config = config;
        this.folder = folder;
        this.register = register;
        this.work = work;
    }

    /** What the model learns from and is measured on, sets of the user's own mixed in. */
    public TaskData data() throws IOException {
        TaskData task = switch (config.task()) {
            case "micr" -> MicrTask.load(folder, config);
            case "figures" -> FiguresTask.load(folder, config);
            case "words" -> WordsTask.load(folder, config);
            case "drawn-figures" -> DrawnFiguresTask.load(config);
            default -> throw new IOException("no task named " + config.task());
        };
        return config.own().isEmpty() ? task : withOwn(task);
    }

    /** The validation part gets strings of the user's that nothing is learnt from. */
    private TaskData withOwn(TaskData task) throws IOException {
        Mixture learnt = new Mixture();
        Mixture watched = new Mixture();
        List<MeasuredSet> measured = new ArrayList<>();
        double rest = 1;
        for (TrainingConfig.OwnData own : config.own()) {
            OpenedSet set = register.open(own.folder());
            OwnSource source =
                    OwnSource.of(set, Split.find(register.folder(), set.set()), config.alphabet(), config.seed());
            learnt.add(own.share(), new RealCrops(source.learnt()));
            watched.add(own.share(), new RealCrops(source.watched().samples()));
            measured.add(source.measured());
            rest -= own.share();
        }
        learnt.add(Math.max(0, rest), task.training());
        watched.add(Math.max(0, rest), task.training());
        measured.addAll(task.measured());
        return new TaskData(learnt, learnt, TaskData.validation(watched), measured);
    }

    /** The run, ready to start. */
    public TrainingRun run(Optional<Duration> limit, TrainingWatch watch) throws IOException, InterruptedException {
        TaskData data = data();
        Weights start = start(data);
        if (!Files.exists(checkpointFile())) {
            Lineage.of(config, folder).writeBeside(checkpointFile());
        }
        return new TrainingRun(config, config.plan(), start, data, checkpointFile(), limit, watch);
    }

    private Weights start(TaskData data) throws IOException, InterruptedException {
        if (config.startFrom().isEmpty()) {
            return new Weights();
        }
        Weights known = config.startsFromCheckpoint()
                ? checkpoint(Path.of(config.startFrom())).exported(config.practice())
                : BaseModel.of(config.startFrom()).trainable(data, config);
        return known.grownTo(config.plan(), config.seed());
    }

    private Checkpoint checkpoint(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException(
                    config.id() + " starts from where another run stands: there is no checkpoint " + file);
        }
        return Checkpoint.read(file);
    }

    /** As it was when the run began. */
    private Lineage lineage() throws IOException {
        Optional<Lineage> kept = Lineage.beside(checkpointFile());
        return kept.isPresent() ? kept.get() : Lineage.of(config, folder);
    }

    /** Where this configuration's run is kept. */
    public Path checkpointFile() {
        return work.resolve(config.id() + ".checkpoint");
    }

    /**
     * Measures the checkpoint on everything kept back and writes {@code <out>/<id>/} with {@code model.onnx}, {@code
     * model-int8.onnx}, {@code card.json} and {@code report.html}.
     *
     * @return the folder
     */
    public Path export(Path out) throws IOException {
        Checkpoint checkpoint = Checkpoint.read(checkpointFile());
        byte[] model = OnnxExport.of(config.plan(), checkpoint.exported(config.practice()), config.id())
                .toByteArray();
        TaskData data = data();
        byte[] bytes = Quantization.of(model, Quantization.crops(data.training(), config.maxWidth()));
        List<Measurement> measured = measure(model, data.measured());
        List<Evaluation> rounded = evaluations(measure(bytes, data.measured()));
        Path target = Files.createDirectories(out.resolve(config.id()));
        Files.write(target.resolve("model.onnx"), model);
        Files.write(target.resolve("model-int8.onnx"), bytes);
        Map<String, Object> described = ModelCard.describe(config, lineage(), checkpoint, model, evaluations(measured));
        described.put("int8", ModelCard.int8(bytes, rounded));
        writeCard(target, described);
        new TrainingReport(described, TrainingHistory.read(checkpointFile()), measured).write(target);
        return target;
    }

    /** Makes {@code model-int8.onnx} beside the model of a folder, measures both on the same pictures, drawn as they are now, and notes it in the card. */
    public List<FineTuning.BeforeAfter> quantize(Path modelFolder) throws IOException {
        byte[] model = Files.readAllBytes(modelFolder.resolve("model.onnx"));
        TaskData data = data();
        byte[] bytes = Quantization.of(model, Quantization.crops(data.training(), config.maxWidth()));
        List<Evaluation> exact = evaluations(measure(model, data.measured()));
        List<Evaluation> rounded = evaluations(measure(bytes, data.measured()));
        Files.write(modelFolder.resolve("model-int8.onnx"), bytes);
        ObjectMapper mapper = new ObjectMapper();
        @SuppressWarnings("unchecked")
        Map<String, Object> card =
                mapper.readValue(modelFolder.resolve("card.json").toFile(), java.util.LinkedHashMap.class);
        card.put("metrics", ModelCard.metrics(exact));
        card.put("int8", ModelCard.int8(bytes, rounded));
        writeCard(modelFolder, card);
        List<FineTuning.BeforeAfter> compared = new ArrayList<>();
        for (int i = 0; i < exact.size(); i++) {
            compared.add(new FineTuning.BeforeAfter(exact.get(i), rounded.get(i)));
        }
        return compared;
    }

    static void writeCard(Path folder, Map<String, Object> card) throws IOException {
        Files.writeString(
                folder.resolve("card.json"),
                new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(card) + "\n");
    }

    private List<Measurement> measure(byte[] model, List<MeasuredSet> sets) throws IOException {
        List<Measurement> measured = new ArrayList<>();
        try (OnnxLineReader reader = new OnnxLineReader(model, config.alphabet())) {
            for (MeasuredSet set : sets) {
                Measurement measurement = Measurement.of(set, reader, config.maxWidth());
                LOG.info("{}: {}", config.id(), measurement.evaluation());
                measured.add(measurement);
            }
        } catch (OrtException e) {
            throw new IOException("the exported model does not run", e);
        }
        return measured;
    }

    private static List<Evaluation> evaluations(List<Measurement> measured) {
        return measured.stream().map(Measurement::evaluation).toList();
    }
}
