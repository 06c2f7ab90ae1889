package org.clearhand.recognition.text;

import org.clearhand.recognition.ReadingFlag;

/**
 * A number of the form as its code line says it: the account on a deposit slip, which is printed there and written into boxes. Who
 * writes another one than is printed, or takes another's slip, is shown to a person. Immutable.
 */
public final class CodeLineNumber {
    /** How many times likelier the printed number is than another as likely to be read. */
    private static final double PRINTED = 100;

    private final AttestedValue printed;

    /** @param digits as the code line says them, nothing between them */
    public CodeLineNumber(String digits) {
        this.printed = new AttestedValue(value -> value.value().equals(digits), PRINTED);
    }

    /** What was read, beside what is printed. */
    public FieldHypotheses weigh(FieldHypotheses read) {
        FieldHypotheses together = printed.supporting(read);
        if (printed.isBest(together)) {
            return together.because("the code line says the same");
        }
        return together.best().isEmpty() ? together : together.because(ReadingFlag.OTHER_THAN_CODE_LINE);
    }
}
