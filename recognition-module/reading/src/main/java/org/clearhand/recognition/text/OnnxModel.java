package org.clearhand.recognition.text;

import ai.djl.MalformedModelException;
import ai.djl.Model;
import ai.djl.inference.Predictor;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.translate.NoopTranslator;
import ai.djl.translate.TranslateException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.Map;
import org.clearhand.recognition.NormalizedCrop;

/**
 * One net loaded into ONNX Runtime through DJL, on one thread. DJL must be what starts the runtime: nothing else in this process
 * may create its environment first. Calls from several threads wait for each other.
 */
public final class OnnxModel implements AutoCloseable {
    private static final String ENGINE = "OnnxRuntime";

    static {
        // DJL would otherwise call home, look for other engines and download what it misses.
        System.setProperty("OPT_OUT_TRACKING", "true");
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("ai.djl.onnx.disable_alternative", "true");
    }

    private final ModelCard card;
    private final Model model;
    private final Predictor<NDList, NDList> predictor;

    private OnnxModel(ModelCard card, Model model) {
        this.card = card;
        this.model = model;
        this.predictor = model.newPredictor(new NoopTranslator(null));
    }

    /** Whether a model of this name is on the class path. */
    public static boolean isShipped(String id) {
        return OnnxModel.class.getResource("/models/" + id + "/model.onnx") != null;
    }

    /** Loads a model from the class path folder {@code models/<id>/}. */
    public static OnnxModel ofResource(String id) {
        ModelCard card = ModelCard.ofResource(id);
        Model model = Model.newInstance(id, ENGINE);
        try (InputStream stream = OnnxModel.class.getResourceAsStream("/models/" + id + "/model.onnx")) {
            if (stream == null) {
                throw new IllegalStateException("no model " + id);
            }
            model.load(stream, Map.of("interOpNumThreads", "1", "intraOpNumThreads", "1"));
            return new OnnxModel(card, model);
        } catch (IOException | MalformedModelException failure) {
            model.close();
            throw new IllegalStateException("unreadable model " + id, failure);
        }
    }

    public ModelCard card() {
        return card;
    }

    /**
     * Raw outputs for crops of one batch, in their order: for each, as many frames as its own width gives, each with a value for
     * every class. Narrower crops are padded with paper on the right.
     */
    public synchronized List<float[][]> run(List<NormalizedCrop> crops) {
        int width = crops.stream().mapToInt(NormalizedCrop::width).max().orElseThrow();
        FloatBuffer batch = FloatBuffer.allocate(crops.size() * card.inputHeight() * width);
        for (NormalizedCrop crop : crops) {
            for (int y = 0; y < card.inputHeight(); y++) {
                batch.put(crop.values(), y * crop.width(), crop.width());
                batch.position(batch.position() + width - crop.width());
            }
        }
        batch.rewind();
        try (NDManager manager = model.getNDManager().newSubManager()) {
            NDArray input = manager.create(batch, new Shape(crops.size(), 1, card.inputHeight(), width));
            NDArray output = predictor.predict(new NDList(input)).singletonOrThrow();
            output.attach(manager);
            return unpack(crops, output.toFloatArray(), output.getShape());
        } catch (TranslateException failure) {
            throw new IllegalStateException("model " + card.id() + " failed", failure);
        }
    }

    private static List<float[][]> unpack(List<NormalizedCrop> crops, float[] values, Shape shape) {
        int frames = (int) shape.get(1);
        int classes = (int) shape.get(2);
        return java.util.stream.IntStream.range(0, crops.size())
                .mapToObj(n -> {
                    float[][] own = new float[Math.min(frames, crops.get(n).frames())][classes];
                    for (int t = 0; t < own.length; t++) {
                        System.arraycopy(values, (n * frames + t) * classes, own[t], 0, classes);
                    }
                    return own;
                })
                .toList();
    }

    @Override
    public void close() {
        predictor.close();
        model.close();
    }
}
