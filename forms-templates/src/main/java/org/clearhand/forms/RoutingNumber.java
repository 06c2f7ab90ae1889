package org.clearhand.forms;

import java.util.Optional;

/**
 * The nine digits that name a US bank in the transit field of the MICR line, with a right check digit: 3(d1+d4+d7) + 7(d2+d5+d8) +
 * (d3+d6+d9) is a multiple of ten (American Bankers Association).
 */
public record RoutingNumber(String digits) {
    private static final int[] WEIGHTS = {3, 7, 1, 3, 7, 1, 3, 7, 1};

    public RoutingNumber {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("not a routing number with a right check digit");
        }
    }

    public static Optional<RoutingNumber> parse(String digits) {
        return isValid(digits) ? Optional.of(new RoutingNumber(digits)) : Optional.empty();
    }

    /** Nine digits, not all zero, with a right check digit. */
    public static boolean isValid(String digits) {
        return digits.matches("[0-9]{9}") && !digits.equals("000000000") && weightedSum(digits) % 10 == 0;
    }

    /** The routing number that begins with these eight digits. */
    public static RoutingNumber complete(String eightDigits) {
        if (!eightDigits.matches("[0-9]{8}")) {
            throw new IllegalArgumentException("a routing number is completed from eight digits");
        }
        return new RoutingNumber(eightDigits + (10 - weightedSum(eightDigits) % 10) % 10);
    }

    private static int weightedSum(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return sum;
    }
}
