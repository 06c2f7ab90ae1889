package org.clearhand.training.samples;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Which hands write. A fifth of them, always the same, is kept back: what learns from the others can be measured on them. */
public enum HandShare {
    ALL,
    /** Those that training may see. */
    TRAINING,
    /** Those that it may not. */
    KEPT_BACK;

    private static final int ONE_OF = 5;

    /** Whether a hand of this name is of the share. */
    public boolean takes(String hand) {
        return this == ALL || (this == KEPT_BACK) == isKeptBack(hand);
    }

    /** By the name alone, so a new font beside it changes nothing. */
    private static boolean isKeptBack(String hand) {
        CRC32 sum = new CRC32();
        sum.update(hand.getBytes(StandardCharsets.UTF_8));
        return sum.getValue() % ONE_OF == 0;
    }
}
