package org.clearhand.training.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.clearhand.training.net.Batch;
import org.clearhand.training.net.FoldedNorms;
import org.clearhand.training.net.OnnxWeights;
import org.clearhand.training.net.TrainingEngine;
import org.clearhand.training.net.Weights;

/**
 * A trained model as it lies in its folder or on the class path.
 *
 * @param config as its card tells it
 */
@SuppressWarnings("ArrayRecordComponent") // read only, never compared
record BaseModel(TrainingConfig config, byte[] onnx, JsonNode card) {
    /** Finds a model by the id of one that ships, or by its folder. */
    static BaseModel of(String idOrFolder) throws IOException {
        Path folder = Path.of(idOrFolder);
        if (Files.isRegularFile(folder.resolve("model.onnx"))) {
            return of(
                    Files.readAllBytes(folder.resolve("model.onnx")),
                    new ObjectMapper().readTree(folder.resolve("card.json").toFile()));
        }
        if (!isShipped(idOrFolder)) {
            throw new IOException("there is no model " + idOrFolder + ", neither shipped nor as a folder");
        }
        return of(resource(idOrFolder, "model.onnx"), new ObjectMapper().readTree(resource(idOrFolder, "card.json")));
    }

    /** Whether a model of that id comes with the product. */
    static boolean isShipped(String id) {
        return id.matches("[a-z0-9-]+") && BaseModel.class.getResource("/models/" + id + "/model.onnx") != null;
    }

    private static BaseModel of(byte[] onnx, JsonNode card) throws IOException {
        return new BaseModel(
                TrainingConfigReader.read("the card of " + card.path("id").asText(), card.path("training")),
                onnx,
                card);
    }

    /** Its weights with batch norm folded in, as it is served. */
    Weights weights() throws IOException {
        return OnnxWeights.read(onnx, config.plan().folded());
    }

    /**
     * Its weights with batch norm, as a run starts from them.
     *
     * @param data the norms are measured on, such as the run trains on
     */
    Weights trainable(TaskData data, TrainingConfig run) throws IOException, InterruptedException {
        TrainingEngine.prepare();
        List<Batch> some = new ArrayList<>();
        try (BatchSupply supply = new BatchSupply(data, run, samples -> false, 0)) {
            while (some.size() < BatchSupply.BATCHES_POOLED) {
                some.add(supply.next());
            }
        }
        return FoldedNorms.measured(config.plan(), weights(), some);
    }

    private static byte[] resource(String id, String name) throws IOException {
        try (InputStream in = BaseModel.class.getResourceAsStream("/models/" + id + "/" + name)) {
            if (in == null) {
                throw new IOException("model " + id + " lacks " + name);
            }
            return in.readAllBytes();
        }
    }
}
