package org.clearhand.recognition.device;

import ai.djl.engine.Engine;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * DJL's engine for ONNX Runtime. It must be what creates the runtime's environment in a process: where another has done so, DJL
 * does not start. Whoever calls ONNX Runtime itself therefore starts the engine before.
 */
public final class OnnxRuntimeEngine {
    /** Its name among DJL's engines. */
    static final String NAME = "OnnxRuntime";

    /**
     * DJL asks for CUDA whenever it starts and warns of its absence, whatever device was asked for; {@link NetDevice} warns of
     * it where it matters. Kept here because a logger that nobody holds forgets its level.
     */
    private static final Logger DJL_LOG = Logger.getLogger("ai.djl.onnxruntime.engine.OrtEngine");

    static {
        // DJL would otherwise call home, look for other engines and download what it misses.
        System.setProperty("OPT_OUT_TRACKING", "true");
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("ai.djl.onnx.disable_alternative", "true");
        DJL_LOG.setLevel(Level.SEVERE);
    }

    private OnnxRuntimeEngine() {}

    /** Starts it, if it is not running. Safe to be called by many threads and any number of times. */
    public static void start() {
        Engine.getEngine(NAME);
    }
}
