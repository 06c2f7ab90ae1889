package org.clearhand.training.data;

/** What the labels of a set hold of that which is written, so that a comparison knows what it may ask for. */
public enum LabelContent {
    /** All characters; a space for a gap. */
    AS_WRITTEN,
    /** All characters but the spaces. */
    WITHOUT_GAPS,
    /** The digits alone; separators, marks and tails were dropped. */
    DIGITS_ONLY,
    /** The value in its normal form, for instance {@code 1234.56} or {@code 2026-11-22}. */
    VALUE
}
