package org.clearhand.training.samples;

/**
 * A postal item's number after UPU S10: two letters of the service, eight digits, a check digit and two letters of the country.
 *
 * @param text thirteen characters, without spaces
 */
record ItemNumber(String text) {
    private static final int[] WEIGHTS = {8, 6, 4, 2, 3, 5, 9, 7};

    /** The number whose check digit is right. */
    static ItemNumber complete(String service, String eightDigits, String country) {
        return new ItemNumber(service + eightDigits + checkDigit(eightDigits) + country);
    }

    /** The same with a check digit that is wrong. */
    ItemNumber withWrongCheckDigit() {
        int wrong = (text.charAt(10) - '0' + 1) % 10;
        return new ItemNumber(text.substring(0, 10) + wrong + text.substring(11));
    }

    /** Modulus 11: 10 is written 0, and 11 is written 5. */
    static int checkDigit(String eightDigits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (eightDigits.charAt(i) - '0');
        }
        int rest = 11 - sum % 11;
        return rest == 10 ? 0 : rest == 11 ? 5 : rest;
    }
}
