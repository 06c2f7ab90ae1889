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
import org.clearhand.training.data.SetRegister;
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

    private TaskData withOwn(TaskData task) throws IOException {
        Mixture mixture = new Mixture();
        List<MeasuredSet> measured = new ArrayList<>();
        double rest = 1;
        for (TrainingConfig.OwnData own : config.own()) {
            OwnSource source = OwnSource.of(register.open(own.folder()), config.alphabet(), config.seed());
            mixture.add(own.share(), new RealCrops(source.learnt()));
            measured.add(source.measured());
            rest -= own.share();
        }
        mixture.add(Math.max(0, rest), task.training());
        measured.addAll(task.measured());
        return new TaskData(mixture, mixture, measured);
    }

    /** The run, ready to start. */
    public TrainingRun run(Optional<Duration> limit, TrainingWatch watch) throws IOException {
        Weights start = config.startFrom().isEmpty()
                ? new Weights()
                : BaseModel.of(config.startFrom()).weights().grownTo(config.plan(), config.seed());
        return new TrainingRun(config, config.plan(), start, data(), checkpointFile(), limit, watch);
    }

    /** Where this configuration's run is kept. */
    public Path checkpointFile() {
        return work.resolve(config.id() + ".checkpoint");
    }

    /**
     * Measures the checkpoint on everything kept back and writes {@code <out>/<id>/} with {@code model.onnx}, {@code
     * model-int8.onnx} and {@code card.json}.
     *
     * @return the folder
     */
    public Path export(Path out) throws IOException {
        Checkpoint checkpoint = Checkpoint.read(checkpointFile());
        byte[] model = OnnxExport.of(config.plan(), checkpoint.exported(config.practice()), config.id())
                .toByteArray();
        TaskData data = data();
        byte[] bytes = Quantization.of(model, Quantization.crops(data.training(), config.maxWidth()));
        List<Evaluation> evaluations = measure(model, data.measured());
        List<Evaluation> rounded = measure(bytes, data.measured());
        Path target = Files.createDirectories(out.resolve(config.id()));
        Files.write(target.resolve("model.onnx"), model);
        Files.write(target.resolve("model-int8.onnx"), bytes);
        ModelCard card = new ModelCard(config, folder);
        Map<String, Object> described = card.describe(checkpoint, model, evaluations);
        described.put("int8", ModelCard.int8(bytes, rounded));
        writeCard(target, described);
        return target;
    }

    /** Makes {@code model-int8.onnx} beside the model of a folder, measures both and notes it in the card. */
    public List<FineTuning.BeforeAfter> quantize(Path modelFolder) throws IOException {
        byte[] model = Files.readAllBytes(modelFolder.resolve("model.onnx"));
        TaskData data = data();
        byte[] bytes = Quantization.of(model, Quantization.crops(data.training(), config.maxWidth()));
        List<Evaluation> exact = measure(model, data.measured());
        List<Evaluation> rounded = measure(bytes, data.measured());
        Files.write(modelFolder.resolve("model-int8.onnx"), bytes);
        ObjectMapper mapper = new ObjectMapper();
        @SuppressWarnings("unchecked")
        Map<String, Object> card =
                mapper.readValue(modelFolder.resolve("card.json").toFile(), java.util.LinkedHashMap.class);
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

    private List<Evaluation> measure(byte[] model, List<MeasuredSet> sets) throws IOException {
        List<Evaluation> evaluations = new ArrayList<>();
        try (OnnxLineReader reader = new OnnxLineReader(model, config.alphabet())) {
            for (MeasuredSet set : sets) {
                Evaluation evaluation = Evaluation.of(set, reader, config.maxWidth());
                LOG.info("{}: {}", config.id(), evaluation);
                evaluations.add(evaluation);
            }
        } catch (OrtException e) {
            throw new IOException("the exported model does not run", e);
        }
        return evaluations;
    }
}
