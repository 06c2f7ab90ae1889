package org.clearhand.recognition.device;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A session of ONNX Runtime; the runtime itself lets any number of threads use one at the same time. */
final class OrtNet implements Net {
    private final String name;
    private final OrtEnvironment environment;
    private final OrtSession session;
    private final String inputName;

    OrtNet(String name, OrtEnvironment environment, OrtSession session) {
        this.name = name;
        this.environment = environment;
        this.session = session;
        this.inputName = session.getInputNames().iterator().next();
    }

    @Override
    public Tensor run(Tensor input) {
        try (OnnxTensor crops = OnnxTensor.createTensor(environment, FloatBuffer.wrap(input.values()), input.shape());
                OrtSession.Result result = session.run(Map.of(inputName, crops))) {
            OnnxTensor output = (OnnxTensor) result.get(0); // closed with the result
            FloatBuffer buffer = output.getFloatBuffer();
            float[] values = new float[buffer.remaining()];
            buffer.get(values);
            return new Tensor(output.getInfo().getShape(), values);
        } catch (OrtException failure) {
            if (isLackOfMemory(failure)) {
                throw new DeviceMemoryExhausted(name + ": " + said(failure), failure);
            }
            throw new IllegalStateException("net " + name + " failed", failure);
        }
    }

    /**
     * Whether a failure is one of memory. The runtime has no code for it; these are the words of its arena
     * ("Failed to allocate memory for requested buffer"), of CUDA ("out of memory") and of cuBLAS and cuDNN ("ALLOC_FAILED").
     */
    static boolean isLackOfMemory(OrtException failure) {
        String said = said(failure).toLowerCase(Locale.ROOT);
        return Stream.of("failed to allocate memory", "out of memory", "alloc_failed", "bad_alloc")
                .anyMatch(said::contains);
    }

    /** Whether a failure is the card's or its driver's, and not the net's. */
    static boolean isOfCard(OrtException failure) {
        String said = said(failure).toLowerCase(Locale.ROOT);
        return Stream.of("cuda", "cudnn", "cublas", "gpu", "out of memory").anyMatch(said::contains);
    }

    static String said(OrtException failure) {
        return String.valueOf(failure.getMessage());
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException failure) {
            throw new IllegalStateException("net " + name + " does not close", failure);
        }
    }
}
