package org.clearhand.recognition.evaluation;

import org.clearhand.recognition.text.FoldedText;

/** What two writings must have in common to count as the same. */
public enum Comparison {
    /** As written, but for spaces. */
    TEXT,
    /** As read, whatever its capitals and whatever label is printed before it: for texts of a net that knows no capitals. */
    LETTERS,
    /** The digits alone: for labels that leave out points, commas and other marks. */
    DIGITS,
    /** The value the writing stands for; a reading without a value is wrong. */
    VALUE;

    /** Whether the value that was read is compared, and not the writing. */
    public boolean isOfValues() {
        return this == VALUE || this == LETTERS;
    }

    /** What is left of a text when all is dropped that makes no difference here. */
    public String key(String text) {
        return switch (this) {
            case LETTERS -> FoldedText.of(text);
            case TEXT, VALUE -> text.replaceAll("\\s+", "");
            case DIGITS -> text.replaceAll("[^0-9]", "");
        };
    }
}
