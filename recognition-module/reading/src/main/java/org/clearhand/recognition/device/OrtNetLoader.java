package org.clearhand.recognition.device;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

/**
 * Loads nets into ONNX Runtime, each on one thread: callers run side by side instead. A graphics card needs the runtime of the
 * Maven profile {@code gpu} and CUDA.
 */
public final class OrtNetLoader implements NetLoader {
    @Override
    public Net load(String name, byte[] onnx, Device device) throws DeviceUnavailable {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setInterOpNumThreads(1);
            options.setIntraOpNumThreads(1);
            if (device.isGpu()) {
                addCard(options, device);
            }
            return new OrtNet(name, environment, environment.createSession(onnx, options));
        } catch (OrtException failure) {
            if (device.isGpu() && OrtNet.isOfCard(failure)) {
                throw new DeviceUnavailable(OrtNet.said(failure), failure);
            }
            throw new IllegalStateException("unreadable net " + name, failure);
        }
    }

    private static void addCard(OrtSession.SessionOptions options, Device device) throws DeviceUnavailable {
        try {
            options.addCUDA(device.gpu());
        } catch (OrtException failure) {
            throw new DeviceUnavailable(OrtNet.said(failure), failure);
        }
    }
}
