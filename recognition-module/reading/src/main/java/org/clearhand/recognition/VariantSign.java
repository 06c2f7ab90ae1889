package org.clearhand.recognition;

/** By what a form was taken for one of its variants, or why it was taken for none. */
public enum VariantSign {
    /** The code line names the bank, and the print stands where the bank's variant has it. */
    CODE_LINE,
    /** No code line could be relied on; the print stands where one variant has it, and clearly not where any other does. */
    ANCHORS,
    /** The code line names a bank, and the print does not stand where its variant has it: none. */
    CONTRADICTION,
    /** The code line names a bank that no variant is of: none. */
    OTHER_BANK,
    /** No code line could be relied on, and the print tells no variant from the others: none. */
    UNSURE
}
