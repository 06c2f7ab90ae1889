package org.clearhand.recognition.page;

/** Loads OpenCV's native library, once in a process. The library stays loaded until the process ends. */
public final class OpenCv {
    private OpenCv() {}

    /** May be called any number of times from any thread. */
    public static void load() {
        Holder.LOADED.run();
    }

    private static final class Holder {
        private static final Runnable LOADED = loaded();

        private static Runnable loaded() {
            nu.pattern.OpenCV.loadLocally();
            org.opencv.core.Core.setNumThreads(1);
            return () -> {};
        }
    }
}
