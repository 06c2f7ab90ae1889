package org.clearhand.training.net;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clearhand.training.net.Layer.Convolution;

/**
 * Batch norm folded into the convolutions, as a net is served, and measured back out of them, as it is trained on. Neither
 * changes what the net gives. A long training without norms bears small rates only.
 */
public final class FoldedNorms {
    private FoldedNorms() {}

    /** The weights for {@link NetPlan#folded()}; those of a plan without norms as they are. */
    public static Weights of(NetPlan plan, Weights weights) {
        Weights folded = new Weights();
        for (Convolution layer : plan.convolutions()) {
            float[] kernel = weights.get(layer.name() + ".kernel").clone();
            float[] bias = layer.normalized()
                    ? fold(layer, kernel, weights)
                    : weights.get(layer.name() + ".bias").clone();
            folded.put(layer.name() + ".kernel", kernel);
            folded.put(layer.name() + ".bias", bias);
        }
        for (Tensor tensor : plan.lineTensors()) {
            folded.put(tensor.name(), weights.get(tensor.name()).clone());
        }
        return folded;
    }

    /** Scales the kernel in place by the batch norm and returns the bias that goes with it. */
    private static float[] fold(Convolution layer, float[] kernel, Weights weights) {
        float[] gamma = weights.get(layer.name() + ".gamma");
        float[] beta = weights.get(layer.name() + ".beta");
        float[] mean = weights.get(layer.name() + ".mean");
        float[] variance = weights.get(layer.name() + ".variance");
        float[] bias = new float[layer.outputs()];
        int size = kernel.length / layer.outputs();
        for (int o = 0; o < layer.outputs(); o++) {
            double scale = gamma[o] / Math.sqrt(variance[o] + (double) OnnxExport.NORM_EPSILON);
            for (int i = 0; i < size; i++) {
                kernel[o * size + i] *= (float) scale;
            }
            bias[o] = (float) (beta[o] - mean[o] * scale);
        }
        return bias;
    }

    /**
     * The weights for a plan with norms: each channel is told the mean and variance it has on some batches, so that what comes
     * out is what came out before.
     *
     * @param plan with norms
     * @param folded weights without them
     * @param batches such as the net will be trained on
     */
    public static Weights measured(NetPlan plan, Weights folded, List<Batch> batches) {
        Map<String, Moments> moments = new LinkedHashMap<>();
        plan.convolutions().forEach(layer -> moments.put(layer.name(), new Moments(layer)));
        try (TrainableNet net = new TrainableNet(
                plan.folded(),
                (layer, output) -> moments.computeIfPresent(layer, (name, known) -> known.and(output)))) {
            net.restore(folded);
            // The engine calculates once on its own when a net is made.
            moments.values().forEach(Moments::clear);
            for (Batch batch : batches) {
                Shape shape = batch.shape();
                net.evaluated(batch.pixels(), (int) shape.get(0), (int) shape.get(3));
            }
        }
        Weights normed = folded.copy();
        moments.values().forEach(seen -> {
            if (seen.layer.normalized()) {
                seen.addNorm(normed);
            }
        });
        return normed;
    }

    /** Sums of what the channels of one layer gave. */
    private static final class Moments {
        private static final int[] ALL_BUT_CHANNELS = {0, 2, 3};
        private final Convolution layer;
        private final double[] sums;
        private final double[] squares;
        private double count;

        Moments(Convolution layer) {
            this.layer = layer;
            sums = new double[layer.outputs()];
            squares = new double[layer.outputs()];
        }

        void clear() {
            Arrays.fill(sums, 0);
            Arrays.fill(squares, 0);
            count = 0;
        }

        Moments and(NDArray output) {
            NDArray precise = output.toType(DataType.FLOAT64, false);
            addTo(sums, precise.sum(ALL_BUT_CHANNELS).toDoubleArray());
            addTo(squares, precise.square().sum(ALL_BUT_CHANNELS).toDoubleArray());
            count += (double) output.size() / sums.length;
            return this;
        }

        private static void addTo(double[] totals, double[] more) {
            Arrays.setAll(totals, i -> totals[i] + more[i]);
        }

        /** Puts a norm that changes nothing. Its mean leaves the bias out, as the convolution before it has none. */
        void addNorm(Weights weights) {
            float[] bias = weights.get(layer.name() + ".bias");
            float[] gamma = new float[sums.length];
            float[] beta = new float[sums.length];
            float[] mean = new float[sums.length];
            float[] variance = new float[sums.length];
            for (int o = 0; o < sums.length; o++) {
                double middle = sums[o] / count;
                double spread = Math.max(0, squares[o] / count - middle * middle);
                gamma[o] = (float) Math.sqrt(spread + OnnxExport.NORM_EPSILON);
                beta[o] = (float) middle;
                mean[o] = (float) (middle - bias[o]);
                variance[o] = (float) spread;
            }
            weights.put(layer.name() + ".gamma", gamma);
            weights.put(layer.name() + ".beta", beta);
            weights.put(layer.name() + ".mean", mean);
            weights.put(layer.name() + ".variance", variance);
        }
    }
}
