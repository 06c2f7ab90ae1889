package org.clearhand.training.net;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * The values of a net by name: {@code <layer>.kernel}, {@code .bias}, or with batch norm {@code .gamma}, {@code .beta},
 * {@code .mean}, {@code .variance}. Mutable, for one thread.
 */
public final class Weights {
    private final Map<String, float[]> values = new LinkedHashMap<>();

    public void put(String name, float[] tensor) {
        values.put(name, tensor);
    }

    public float[] get(String name) {
        float[] tensor = values.get(name);
        if (tensor == null) {
            throw new IllegalArgumentException("no weights named " + name);
        }
        return tensor;
    }

    /** The tensor of that name, made of zeros when there is none yet. */
    float[] computeIfAbsent(String name, int length) {
        return values.computeIfAbsent(name, absent -> new float[length]);
    }

    /** All values by name, in the order of the layers; not to be changed. */
    public Map<String, float[]> values() {
        return values;
    }

    /** A copy that shares nothing with this one. */
    public Weights copy() {
        Weights copy = new Weights();
        values.forEach((name, tensor) -> copy.put(name, tensor.clone()));
        return copy;
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** Moves these values towards others by a share of 0 (stay) to 1 (become them); takes them over when still empty. */
    public void moveTowards(Weights others, double share) {
        for (Map.Entry<String, float[]> other : others.values.entrySet()) {
            float[] mine = values.computeIfAbsent(
                    other.getKey(), name -> other.getValue().clone());
            for (int i = 0; i < mine.length; i++) {
                mine[i] += (float) (share * (other.getValue()[i] - mine[i]));
            }
        }
    }

    /**
     * These weights and those that a larger net needs besides. A block or a layer that was not there begins as if it still were
     * not: what its last filters give is zero, its first ones are drawn by chance.
     *
     * @throws IllegalArgumentException where more is missing than those
     */
    public Weights grownTo(NetPlan plan, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Weights grown = copy();
        for (Layer.Convolution layer : plan.convolutions()) {
            float[] known = values.get(layer.name() + ".kernel");
            boolean addition = known == null && (layer.depthwise() || !layer.rectified());
            if (known == null ? !addition : known.length != layer.kernelSize()) {
                throw new IllegalArgumentException("there are no weights that fit " + layer.name());
            }
            if (addition) {
                grown.begin(layer, random);
            }
        }
        for (Tensor tensor : plan.lineTensors()) {
            if (!values.containsKey(tensor.name())) {
                grown.put(tensor.name(), beginning(tensor, random));
            }
        }
        return grown;
    }

    private static float[] beginning(Tensor tensor, SplittableRandom random) {
        return switch (tensor.role()) {
            case SCALE -> filled(tensor.size(), 1);
            case BIAS, CLOSING_KERNEL -> new float[tensor.size()];
            case KERNEL -> {
                float[] kernel = new float[tensor.size()];
                double deviation =
                        Math.sqrt(2.0 / (tensor.shape().get(0) + tensor.shape().get(1)));
                for (int i = 0; i < kernel.length; i++) {
                    kernel[i] = (float) (deviation * random.nextGaussian());
                }
                yield kernel;
            }
        };
    }

    private void begin(Layer.Convolution layer, SplittableRandom random) {
        boolean closing = !layer.depthwise();
        float[] kernel = new float[layer.kernelSize()];
        if (!closing || layer.normalized()) {
            // A norm behind zeros would not let them grow.
            double deviation = Math.sqrt(2.0 * layer.outputs() / layer.kernelSize());
            for (int i = 0; i < kernel.length; i++) {
                kernel[i] = (float) (deviation * random.nextGaussian());
            }
        }
        put(layer.name() + ".kernel", kernel);
        if (layer.normalized()) {
            put(layer.name() + ".gamma", filled(layer.outputs(), closing ? 0 : 1));
            put(layer.name() + ".beta", new float[layer.outputs()]);
            put(layer.name() + ".mean", new float[layer.outputs()]);
            put(layer.name() + ".variance", filled(layer.outputs(), 1));
        } else {
            put(layer.name() + ".bias", new float[layer.outputs()]);
        }
    }

    private static float[] filled(int size, float value) {
        float[] tensor = new float[size];
        Arrays.fill(tensor, value);
        return tensor;
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeInt(values.size());
        for (Map.Entry<String, float[]> entry : values.entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeInt(entry.getValue().length);
            for (float value : entry.getValue()) {
                out.writeFloat(value);
            }
        }
    }

    public static Weights read(DataInputStream in) throws IOException {
        Weights weights = new Weights();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            String name = in.readUTF();
            float[] tensor = new float[in.readInt()];
            for (int k = 0; k < tensor.length; k++) {
                tensor[k] = in.readFloat();
            }
            weights.put(name, tensor);
        }
        return weights;
    }
}
