package org.clearhand.recognition.device;

import ai.djl.Model;
import ai.djl.engine.EngineException;
import ai.djl.inference.Predictor;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.translate.NoopTranslator;
import ai.djl.translate.TranslateException;
import java.nio.FloatBuffer;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A model of DJL. A predictor serves one caller at a time, so there are as many over the one model as there ever were callers at
 * the same time.
 */
final class DjlNet implements Net {
    private final String name;
    private final Model model;
    private final Queue<Predictor<NDList, NDList>> idle = new ConcurrentLinkedQueue<>();

    DjlNet(String name, Model model) {
        this.name = name;
        this.model = model;
    }

    @Override
    public Tensor run(Tensor input) {
        Predictor<NDList, NDList> predictor = idle.poll();
        if (predictor == null) {
            predictor = model.newPredictor(new NoopTranslator(null));
        }
        try {
            return run(predictor, input);
        } catch (TranslateException | EngineException failure) {
            RuntimeFailure why = new RuntimeFailure(failure);
            if (why.isLackOfMemory()) {
                throw new DeviceMemoryExhausted(name + ": " + why.said(), failure);
            }
            throw new IllegalStateException("net " + name + " failed", failure);
        } finally {
            idle.add(predictor);
        }
    }

    /** All arrays of the call belong to a manager of its own, and with it their native memory goes. */
    private Tensor run(Predictor<NDList, NDList> predictor, Tensor input) throws TranslateException {
        try (NDManager manager = model.getNDManager().newSubManager()) {
            NDArray crops = manager.create(FloatBuffer.wrap(input.values()), new Shape(input.shape()));
            NDList outputs = predictor.predict(new NDList(crops));
            outputs.attach(manager);
            NDArray output = outputs.get(0);
            return new Tensor(output.getShape().getShape(), output.toFloatArray());
        }
    }

    @Override
    public void close() {
        idle.forEach(Predictor::close);
        model.close();
    }
}
