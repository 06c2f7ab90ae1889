package org.clearhand.forms;

import java.util.Optional;

/**
 * The nine digits of a bank's branch on an Indian cheque: city, bank, branch, three digits each. There is no check digit; the city is the
 * first three digits of its postal index number, which begin with 1 to 8, and no bank has number 000.
 */
public record IndianSortCode(String digits) {
    public IndianSortCode {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("not a city-bank-branch code");
        }
    }

    public static Optional<IndianSortCode> parse(String digits) {
        return isValid(digits) ? Optional.of(new IndianSortCode(digits)) : Optional.empty();
    }

    /** The three digits of the bank. */
    public String bank() {
        return digits.substring(3, 6);
    }

    public static boolean isValid(String digits) {
        return digits.matches("[1-8][0-9]{8}") && !digits.startsWith("000", 3);
    }
}
