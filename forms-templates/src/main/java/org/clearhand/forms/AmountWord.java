package org.clearhand.forms;

/**
 * One word of an amount in words.
 *
 * @param kind what it may stand next to
 * @param value the number it names; 0 for words that name none
 */
public record AmountWord(Kind kind, long value) {
    /** The classes of words of an amount; the grammar of {@link AmountInWords} is written in them. */
    public enum Kind {
        ZERO,
        /** one to nine. */
        UNIT,
        /** ten to nineteen. */
        TEEN,
        /** twenty, thirty ... ninety. */
        TEN,
        HUNDRED,
        /** thousand, lakh, crore, million, billion. */
        SCALE,
        AND,
        ONLY,
        /** dollars, rupees. */
        MAJOR,
        /** cents, paise. */
        MINOR
    }
}
