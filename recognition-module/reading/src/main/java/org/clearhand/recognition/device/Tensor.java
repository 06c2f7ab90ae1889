package org.clearhand.recognition.device;

import java.util.Arrays;

/** Numbers in rows of rows, the last dimension running fastest. Neither array is copied; do not change them. */
public final class Tensor {
    private final long[] shape;
    private final float[] values;

    /**
     * Takes both arrays as they are.
     *
     * @param values as many as the product of the shape
     */
    public Tensor(long[] shape, float[] values) {
        if (Arrays.stream(shape).reduce(1, Math::multiplyExact) != values.length) {
            throw new IllegalArgumentException(values.length + " values are not " + Arrays.toString(shape));
        }
        this.shape = shape;
        this.values = values;
    }

    public long[] shape() {
        return shape;
    }

    /** Size of one dimension, from 0. */
    public int size(int dimension) {
        return Math.toIntExact(shape[dimension]);
    }

    public float[] values() {
        return values;
    }
}
