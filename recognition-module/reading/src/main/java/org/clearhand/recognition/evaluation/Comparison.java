package org.clearhand.recognition.evaluation;

/** What two writings must have in common to count as the same. */
public enum Comparison {
    /** As written, but for spaces. */
    TEXT,
    /** The digits alone: for labels that leave out points, commas and other marks. */
    DIGITS,
    /** The value the writing stands for; a reading without a value is wrong. */
    VALUE;

    /** What is left of a text when all is dropped that makes no difference here. */
    public String key(String text) {
        return switch (this) {
            case TEXT, VALUE -> text.replaceAll("\\s+", "");
            case DIGITS -> text.replaceAll("[^0-9]", "");
        };
    }
}
