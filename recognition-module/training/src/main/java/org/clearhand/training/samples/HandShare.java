package org.clearhand.training.samples;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.clearhand.training.data.FontShelf;

/**
 * Which hands write. A fifth of the drawn ones and the fonts that word nets never learn from, always the same, are kept back: what learns
 * from the others can be measured on them.
 */
public enum HandShare {
    ALL,
    /** Those that training may see. */
    TRAINING,
    /** Those that it may not. */
    KEPT_BACK;

    /** What the names of drawn hands begin with; all others are fonts. */
    static final String DRAWN = "drawn-";

    private static final int ONE_OF = 5;

    /** Whether a hand of this name is of the share. */
    public boolean takes(String hand) {
        return this == ALL || (this == KEPT_BACK) == (isDrawn(hand) ? isKeptBack(hand) : FontShelf.isKeptBack(hand));
    }

    private static boolean isDrawn(String hand) {
        return hand.startsWith(DRAWN);
    }

    /** By the name alone, so a new font beside it changes nothing. */
    private static boolean isKeptBack(String hand) {
        CRC32 sum = new CRC32();
        sum.update(hand.getBytes(StandardCharsets.UTF_8));
        return sum.getValue() % ONE_OF == 0;
    }
}
