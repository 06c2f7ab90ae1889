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
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.file.Path;
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
    private final Precision precision;
    private final Model model;
    private final Predictor<NDList, NDList> predictor;

    private OnnxModel(ModelCard card, Precision precision, Model model) {
        this.card = card;
        this.precision = precision;
        this.model = model;
        this.predictor = model.newPredictor(new NoopTranslator(null));
    }

    /** Whether a model of this name is on the class path. */
    public static boolean isShipped(String id) {
        return OnnxModel.class.getResource("/models/" + id + "/model.onnx") != null;
    }

    /** Loads a model from the class path folder {@code models/<id>/}, at the precision that is served. */
    public static OnnxModel ofResource(String id) {
        return ofResource(id, Precision.served());
    }

    public static OnnxModel ofResource(String id, Precision precision) {
        return load(ModelCard.ofResource(id), ModelFiles.ofResource(id), precision);
    }

    /** Loads a model from a folder of its own ({@code card.json}, {@code model.onnx}), at the precision that is served. */
    public static OnnxModel ofFolder(Path folder) {
        return ofFolder(folder, Precision.served());
    }

    public static OnnxModel ofFolder(Path folder, Precision precision) {
        return load(ModelCard.ofFolder(folder), ModelFiles.ofFolder(folder), precision);
    }

    private static OnnxModel load(ModelCard card, ModelFiles files, Precision wanted) {
        Precision precision = wanted.orElse().stream()
                .filter(candidate -> files.find(candidate.file()).isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the " + files + " has no " + Precision.FP32.file()));
        Model model = Model.newInstance(card.id(), ENGINE);
        try (InputStream stream = new ByteArrayInputStream(files.get(precision.file()))) {
            model.load(stream, Map.of("interOpNumThreads", "1", "intraOpNumThreads", "1"));
            return new OnnxModel(card, precision, model);
        } catch (IOException | MalformedModelException failure) {
            model.close();
            throw new IllegalStateException("unreadable net of the " + files, failure);
        }
    }

    /** The precision of the file that was loaded, which is not the one asked for where the model has no such file. */
    public Precision precision() {
        return precision;
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
