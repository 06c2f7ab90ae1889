package org.clearhand.casefile;

/**
 * One word of a field as a reader saw it. What it says is not kept: a second person must not see it.
 *
 * @param confidence 0 to 1, that of its least sure character
 * @param box where it stands
 */
public record FieldWord(double confidence, FieldBox box) {
    public FieldWord {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("A word has a confidence from 0 to 1");
        }
    }
}
