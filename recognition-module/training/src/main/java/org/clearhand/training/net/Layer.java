package org.clearhand.training.net;

import java.util.List;

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
}
