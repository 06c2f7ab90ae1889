package org.clearhand.training.net;

import ai.djl.engine.Engine;

/** PyTorch as this project runs it. */
public final class TrainingEngine {
    private TrainingEngine() {}

    /** Makes the engine draw the same first weights again. */
    public static void seed(long seed) {
        Engine.getEngine("PyTorch").setRandomSeed((int) seed);
    }

    /**
     * Settings the engine reads once, when it starts: nothing is fetched or reported home, one thread computes. More threads
     * gain little on nets this small, and sums in a fixed order make a run repeatable.
     */
    public static void prepare() {
        System.setProperty("ai.djl.pytorch.num_threads", System.getProperty("ai.djl.pytorch.num_threads", "1"));
        System.setProperty("ai.djl.pytorch.num_interop_threads", "1");
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("OPT_OUT_TRACKING", "true");
    }
}
