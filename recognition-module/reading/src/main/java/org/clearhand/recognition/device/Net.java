package org.clearhand.recognition.device;

/** A net loaded on a device: one tensor in, one out. Safe for use by many threads. */
public interface Net extends AutoCloseable {
    /**
     * Calculates. The tensor given is not changed.
     *
     * @throws DeviceMemoryExhausted when the device has too little memory for a tensor of this size
     */
    Tensor run(Tensor input);

    @Override
    void close();
}
