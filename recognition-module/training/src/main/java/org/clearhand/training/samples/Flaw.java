package org.clearhand.training.samples;

/** What is deliberately wrong with a sample, for a person to find. */
enum Flaw {
    NONE,
    /** Words and figures say different amounts. */
    AMOUNTS_DIFFER,
    /** The bank's number on the code line is none. */
    BANK_UNKNOWN;

    /** Of twelve samples two differ in their amounts and one names no bank. */
    static Flaw of(int index) {
        return switch (index % 12) {
            case 4, 10 -> AMOUNTS_DIFFER;
            case 7 -> BANK_UNKNOWN;
            default -> NONE;
        };
    }
}
