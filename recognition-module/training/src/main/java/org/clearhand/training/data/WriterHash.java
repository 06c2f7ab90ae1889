package org.clearhand.training.data;

/**
 * Which writers of the recorded strokes are kept back from every training: one in ten, by name. The rule never changes, so that a net
 * trained years ago can still be measured on writers it has not seen.
 */
public final class WriterHash {
    private static final int SPREAD = 0x9E3779B1;
    private static final int KEPT_BACK_PERCENT = 10;

    private WriterHash() {}

    /** Whether nothing of this writer may be trained on. */
    public static boolean isKeptBack(String writer) {
        return Math.floorMod(writer.hashCode() * SPREAD, 100) < KEPT_BACK_PERCENT;
    }
}
