package org.clearhand.training.net;

import java.util.List;
import java.util.stream.Stream;

/** One step of a {@link NetPlan}. Sizes are rows by columns. */
sealed interface Layer {
    /**
     * Convolution with "same" padding and stride 1; with batch norm it has no bias of its own.
     *
     * @param depthwise each channel is filtered on its own; {@code inputs} equals {@code outputs}
     */
    record Convolution(
            String name,
            int inputs,
            int outputs,
            int kernelRows,
            int kernelColumns,
            boolean depthwise,
            boolean normalized,
            boolean rectified)
            implements Layer {
        public Convolution {
            if (depthwise && inputs != outputs) {
                throw new IllegalArgumentException(name + ": depthwise keeps the number of channels");
            }
        }

        /** Number of values in the kernel tensor, outputs first. */
        int kernelSize() {
            return outputs * (depthwise ? 1 : inputs) * kernelRows * kernelColumns;
        }
    }

    /** Largest value of each {@code rows x columns} tile. */
    record MaxPool(int rows, int columns) implements Layer {}

    /** {@code relu(body(x) + x)}. */
    record Residual(List<Layer> body) implements Layer {
        public Residual {
            body = List.copyOf(body);
        }
    }

    /** Layers that work on a line of frames, {@code [N,T,C]}, in place of a picture of one row. */
    record Line(List<Along> body) implements Layer {
        public Line {
            body = List.copyOf(body);
        }
    }

    /** A layer on a line of frames. */
    sealed interface Along {
        /** Unique in the net. */
        String name();

        /** Its trained values, in the order in which {@link TrainableNet} and {@link OnnxExport} use them. */
        List<Tensor> tensors();
    }

    /**
     * Encoder layer of a transformer: {@code y = x + attention(norm(x))}, then {@code y + perceptron(norm(y))}.
     *
     * @param size channels, which the heads divide evenly
     * @param hidden units of the perceptron
     */
    record Attention(String name, int size, int heads, int hidden) implements Along {
        public Attention {
            if (size % heads != 0) {
                throw new IllegalArgumentException(name + ": the heads must divide the channels evenly");
            }
        }

        @Override
        public List<Tensor> tensors() {
            return Stream.of(
                            Tensor.norm(name + ".seen", size),
                            List.of(
                                    Tensor.kernel(name + ".query", size, size),
                                    Tensor.bias(name + ".query", size),
                                    Tensor.kernel(name + ".key", size, size),
                                    Tensor.kernel(name + ".value", size, size),
                                    Tensor.bias(name + ".value", size),
                                    Tensor.closing(name + ".joined", size, size),
                                    Tensor.bias(name + ".joined", size)),
                            Tensor.norm(name + ".thought", size),
                            List.of(
                                    Tensor.kernel(name + ".wide", size, hidden),
                                    Tensor.bias(name + ".wide", hidden),
                                    Tensor.closing(name + ".narrow", hidden, size),
                                    Tensor.bias(name + ".narrow", size)))
                    .flatMap(List::stream)
                    .toList();
        }
    }

    /**
     * LSTM from both ends: {@code x + project(lstm(norm(x)))}. Its gates have no biases, the norm before them has.
     *
     * @param size channels
     * @param hidden units in each direction
     */
    record Recurrent(String name, int size, int hidden) implements Along {
        static final int GATES = 4;

        @Override
        public List<Tensor> tensors() {
            return Stream.of(
                            Tensor.norm(name + ".seen", size),
                            gates("forth"),
                            gates("back"),
                            List.of(
                                    Tensor.closing(name + ".joined", 2 * hidden, size),
                                    Tensor.bias(name + ".joined", size)))
                    .flatMap(List::stream)
                    .toList();
        }

        /** Outputs first, unlike the others; gates in the order input, forget, cell, output. */
        private List<Tensor> gates(String direction) {
            String gates = name + "." + direction;
            return List.of(
                    Tensor.kernel(gates + "-input", GATES * hidden, size),
                    Tensor.kernel(gates + "-state", GATES * hidden, hidden));
        }
    }
}
