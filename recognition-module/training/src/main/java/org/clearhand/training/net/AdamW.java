package org.clearhand.training.net;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;

/**
 * Adam with decoupled weight decay (Loshchilov and Hutter 2019) and clipping of the whole gradient by its norm. It runs on the
 * host, not in the engine: nets this small lose nothing by it, and its state can be written down, so that a stopped run goes on
 * as if it had never stopped. Mutable, for one thread.
 */
public final class AdamW {
    private static final double FIRST_DECAY = 0.9;
    private static final double SECOND_DECAY = 0.999;
    private static final double EPSILON = 1e-8;

    private final Weights first;
    private final Weights second;
    private long updates;

    /** An optimizer that has seen nothing yet. */
    public AdamW() {
        this(new Weights(), new Weights(), 0);
    }

    private AdamW(Weights first, Weights second, long updates) {
        this.first = first;
        this.second = second;
        this.updates = updates;
    }

    /** Steps taken so far. */
    public long updates() {
        return updates;
    }

    /**
     * One step.
     *
     * @param values of the net by name, changed in place
     * @param gradients by the same names, scaled in place when their common norm exceeds {@code clip}
     * @param decay share of a kernel taken off per step and unit of rate; biases and norms do not decay
     * @return false, and nothing is changed, when a gradient is not finite
     */
    boolean step(Map<String, float[]> values, Map<String, float[]> gradients, double rate, double decay, double clip) {
        double norm = norm(gradients);
        if (!Double.isFinite(norm)) {
            return false;
        }
        updates++;
        double scale = Math.min(1, clip / (norm + 1e-12));
        double firstCorrection = 1 - Math.pow(FIRST_DECAY, (double) updates);
        double secondCorrection = 1 - Math.pow(SECOND_DECAY, (double) updates);
        double step = rate / firstCorrection;
        double root = 1 / Math.sqrt(secondCorrection);
        values.forEach((name, value) -> {
            float[] gradient = gradients.get(name);
            if (gradient == null) {
                throw new IllegalArgumentException("no gradient for " + name);
            }
            float[] mean = first.computeIfAbsent(name, value.length);
            float[] square = second.computeIfAbsent(name, value.length);
            double kept = name.endsWith(".kernel") ? 1 - rate * decay : 1;
            for (int i = 0; i < value.length; i++) {
                double slope = gradient[i] * scale;
                mean[i] = (float) (FIRST_DECAY * mean[i] + (1 - FIRST_DECAY) * slope);
                square[i] = (float) (SECOND_DECAY * square[i] + (1 - SECOND_DECAY) * slope * slope);
                value[i] = (float) (kept * value[i] - step * mean[i] / (Math.sqrt(square[i]) * root + EPSILON));
            }
        });
        return true;
    }

    private static double norm(Map<String, float[]> gradients) {
        double sum = 0;
        for (float[] gradient : gradients.values()) {
            for (float slope : gradient) {
                sum += (double) slope * slope;
            }
        }
        return Math.sqrt(sum);
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeLong(updates);
        first.write(out);
        second.write(out);
    }

    public static AdamW read(DataInputStream in) throws IOException {
        long updates = in.readLong();
        return new AdamW(Weights.read(in), Weights.read(in), updates);
    }
}
