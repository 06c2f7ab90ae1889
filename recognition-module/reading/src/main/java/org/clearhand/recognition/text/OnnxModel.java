package org.clearhand.recognition.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.clearhand.recognition.NormalizedCrop;
import org.clearhand.recognition.device.Batches;
import org.clearhand.recognition.device.Net;
import org.clearhand.recognition.device.NetDevice;
import org.clearhand.recognition.device.Tensor;

/** One net with its card, loaded on the device of this process. Safe for use by many threads, which do not wait for each other. */
public final class OnnxModel implements AutoCloseable {
    private final ModelCard card;
    private final Precision precision;
    private final Net net;
    private final Batches batches;
    private final boolean mixedWidths;
    private final long bytes;

    private OnnxModel(ModelCard card, Precision precision, Net net, NetDevice device, long bytes) {
        this.bytes = bytes;
        this.card = card;
        this.precision = precision;
        this.net = net;
        this.batches = new Batches(device.inUse().batchSize());
        this.mixedWidths = device.inUse().isGpu();
    }

    /** Loads a model from the class path folder {@code models/<id>/}, at the precision that is served. */
    public static OnnxModel ofResource(String id) {
        ModelCard card = ModelCard.ofResource(id);
        return load(card, ModelFiles.ofResource(id), Precision.served(card));
    }

    public static OnnxModel ofResource(String id, Precision precision) {
        return load(ModelCard.ofResource(id), ModelFiles.ofResource(id), precision);
    }

    /** Loads a model from a folder of its own ({@code card.json}, {@code model.onnx}), at the precision that is served. */
    public static OnnxModel ofFolder(Path folder) {
        ModelCard card = ModelCard.ofFolder(folder);
        return load(card, ModelFiles.ofFolder(folder), Precision.served(card));
    }

    public static OnnxModel ofFolder(Path folder, Precision precision) {
        return load(ModelCard.ofFolder(folder), ModelFiles.ofFolder(folder), precision);
    }

    /** Loads a model from its files, wherever they are, at the precision that is served. */
    public static OnnxModel of(ModelFiles files) {
        ModelCard card = ModelCard.of(files);
        return load(card, files, Precision.served(card));
    }

    private static OnnxModel load(ModelCard card, ModelFiles files, Precision wanted) {
        Precision precision = wanted.orElse().stream()
                .filter(candidate -> files.find(candidate.file()).isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the " + files + " has no " + Precision.FP32.file()));
        NetDevice device = NetDevice.served();
        byte[] content = files.get(precision.file());
        return new OnnxModel(card, precision, device.load(card.id(), content), device, content.length);
    }

    /** The precision of the file that was loaded, which is not the one asked for where the model has no such file. */
    public Precision precision() {
        return precision;
    }

    /** Size of the file that was loaded. */
    public long bytes() {
        return bytes;
    }

    public ModelCard card() {
        return card;
    }

    /**
     * Raw outputs for crops, in their order: for each, as many frames as its own width gives, each with a value for every class.
     * On the processor only crops of one width are calculated together: padding costs time there, and a crop is read the same
     * whatever it came with. On a graphics card narrower crops are padded with paper on the right.
     */
    public List<float[][]> run(List<NormalizedCrop> crops) {
        List<Integer> byWidth = IntStream.range(0, crops.size())
                .boxed()
                .sorted(Comparator.comparingInt(index -> crops.get(index).width()))
                .toList();
        List<float[][]> outputs = new ArrayList<>(Collections.nCopies(crops.size(), new float[0][]));
        int from = 0;
        while (from < byWidth.size()) {
            int to = mixedWidths ? byWidth.size() : endOfWidth(crops, byWidth, from);
            List<Integer> together = byWidth.subList(from, to);
            List<float[][]> answers = batches.run(
                    together,
                    batch -> runTogether(batch.stream().map(crops::get).toList()));
            for (int i = 0; i < answers.size(); i++) {
                outputs.set(together.get(i), answers.get(i));
            }
            from = to;
        }
        return outputs;
    }

    private static int endOfWidth(List<NormalizedCrop> crops, List<Integer> byWidth, int from) {
        int to = from + 1;
        while (to < byWidth.size()
                && crops.get(byWidth.get(to)).width()
                        == crops.get(byWidth.get(from)).width()) {
            to++;
        }
        return to;
    }

    private List<float[][]> runTogether(List<NormalizedCrop> crops) {
        int height = card.inputHeight();
        int width = crops.stream().mapToInt(NormalizedCrop::width).max().orElseThrow();
        float[] values = new float[crops.size() * height * width];
        for (int n = 0; n < crops.size(); n++) {
            NormalizedCrop crop = crops.get(n);
            for (int y = 0; y < height; y++) {
                System.arraycopy(crop.values(), y * crop.width(), values, (n * height + y) * width, crop.width());
            }
        }
        return unpack(crops, net.run(new Tensor(new long[] {crops.size(), 1, height, width}, values)));
    }

    private static List<float[][]> unpack(List<NormalizedCrop> crops, Tensor output) {
        int frames = output.size(1);
        int classes = output.size(2);
        List<float[][]> all = new ArrayList<>(crops.size());
        for (int n = 0; n < crops.size(); n++) {
            float[][] own = new float[Math.min(frames, crops.get(n).frames())][];
            for (int t = 0; t < own.length; t++) {
                int first = (n * frames + t) * classes;
                own[t] = Arrays.copyOfRange(output.values(), first, first + classes);
            }
            all.add(own);
        }
        return all;
    }

    @Override
    public void close() {
        net.close();
    }
}
