package org.clearhand.recognition.device;

import ai.djl.MalformedModelException;
import ai.djl.Model;
import ai.djl.engine.EngineException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Map;

/**
 * Loads nets into DJL's engine for ONNX Runtime, each on one thread: callers run side by side instead. A graphics card needs the
 * runtime of the Maven profile {@code gpu} and CUDA.
 */
public final class DjlNetLoader implements NetLoader {
    private static final Map<String, String> ONE_THREAD = Map.of("interOpNumThreads", "1", "intraOpNumThreads", "1");

    @Override
    public Net load(String name, byte[] onnx, Device device) throws DeviceUnavailable {
        OnnxRuntimeEngine.start();
        Model model = Model.newInstance(name, djlDevice(device), OnnxRuntimeEngine.NAME);
        try (InputStream stream = new ByteArrayInputStream(onnx)) {
            model.load(stream, ONE_THREAD);
            // DJL makes an empty folder for the model and deletes it when the process ends, if it ends by itself.
            Files.deleteIfExists(model.getModelPath());
            return new DjlNet(name, model);
        } catch (IOException | MalformedModelException | EngineException failure) {
            model.close();
            RuntimeFailure why = new RuntimeFailure(failure);
            if (device.isGpu() && why.isOfCard()) {
                throw new DeviceUnavailable(why.said(), failure);
            }
            throw new IllegalStateException("unreadable net " + name, failure);
        }
    }

    /** The processor too is named: what DJL takes by itself depends on the machine. */
    private static ai.djl.Device djlDevice(Device device) {
        return device.isGpu() ? ai.djl.Device.gpu(device.gpu()) : ai.djl.Device.cpu();
    }
}
