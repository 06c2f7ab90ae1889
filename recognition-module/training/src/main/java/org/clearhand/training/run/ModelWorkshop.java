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
import org.clearhand.training.net.OnnxExport;
import org.clearhand.training.net.Weights;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Trains one model, measures it and writes what is served. */
public final class ModelWorkshop {
    private static final Logger LOG = LoggerFactory.getLogger(ModelWorkshop.class);

    private final TrainingConfig config;
    private final DataFolder folder;
    private final Path work;

    public ModelWorkshop(TrainingConfig config, DataFolder folder, Path work) {
        this.config = config;
        this.folder = folder;
        this.work = work;
    }

    public TaskData data() throws IOException {
        return switch (config.task()) {
            case "micr" -> MicrTask.load(folder, config);
            case "figures" -> FiguresTask.load(folder, config);
            case "words" -> WordsTask.load(folder, config);
            default -> throw new IOException("no task named " + config.task());
        };
    }

    public void train(Optional<Duration> limit) throws IOException, InterruptedException {
        TaskData data = data();
        new TrainingRun(config, data, checkpointFile(), limit).run();
    }

    /** Measures the checkpoint on everything kept back and writes {@code <out>/<id>/model.onnx} and {@code card.json}. */
    public void export(Path out) throws IOException {
        Checkpoint checkpoint = Checkpoint.read(checkpointFile());
        byte[] model = model(checkpoint.averaged());
        List<Evaluation> evaluations = measure(model, data().measured());
        Path target = Files.createDirectories(out.resolve(config.id()));
        Files.write(target.resolve("model.onnx"), model);
        Map<String, Object> card = new ModelCard(config, folder).describe(checkpoint, model, evaluations);
        Files.writeString(
                target.resolve("card.json"),
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

    private byte[] model(Weights weights) {
        return OnnxExport.of(config.plan(), weights, config.id()).toByteArray();
    }

    private Path checkpointFile() {
        return work.resolve(config.id() + ".checkpoint");
    }
}
