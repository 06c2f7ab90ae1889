package org.clearhand.training.net;

import java.util.List;

/**
 * One array of trained values of a layer.
 *
 * @param name unique in the net; kernels end in {@code .kernel}, which weight decay goes by
 */
record Tensor(String name, List<Integer> shape, Role role) {
    enum Role {
        KERNEL,
        /** The last one of a path beside others: zero, the path is as if it were not there. */
        CLOSING_KERNEL,
        BIAS,
        SCALE
    }

    Tensor {
        shape = List.copyOf(shape);
    }

    static Tensor kernel(String name, int inputs, int outputs) {
        return new Tensor(name + ".kernel", List.of(inputs, outputs), Role.KERNEL);
    }

    static Tensor closing(String name, int inputs, int outputs) {
        return new Tensor(name + ".kernel", List.of(inputs, outputs), Role.CLOSING_KERNEL);
    }

    static Tensor bias(String name, int outputs) {
        return new Tensor(name + ".bias", List.of(outputs), Role.BIAS);
    }

    /** The two values a channel of a layer norm. */
    static List<Tensor> norm(String name, int channels) {
        return List.of(
                new Tensor(name + ".gamma", List.of(channels), Role.SCALE),
                new Tensor(name + ".beta", List.of(channels), Role.BIAS));
    }

    int size() {
        return shape.stream().reduce(1, Math::multiplyExact);
    }
}
