package org.clearhand.recognition.device;

/** Loads nets: the one place behind which the runtime stands. */
public interface NetLoader {
    /**
     * Loads a net.
     *
     * @param name for messages
     * @param onnx the file's content
     * @throws DeviceUnavailable when the device cannot be used; never for {@link Device#CPU}
     * @throws IllegalStateException when the net itself is at fault
     */
    Net load(String name, byte[] onnx, Device device) throws DeviceUnavailable;
}
