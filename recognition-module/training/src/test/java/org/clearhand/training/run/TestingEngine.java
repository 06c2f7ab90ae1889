package org.clearhand.training.run;

/** PyTorch as the trainer's main sets it up: one thread, nothing fetched. */
final class TestingEngine {
    private TestingEngine() {}

    static void settings() {
        System.setProperty("ai.djl.pytorch.num_threads", "1");
        System.setProperty("ai.djl.offline", "true");
    }
}
