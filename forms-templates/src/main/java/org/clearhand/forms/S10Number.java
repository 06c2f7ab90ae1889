package org.clearhand.forms;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The identifier of a postal item after UPU standard S10: {@code RR 473 124 829 US}. A misprinted check digit is still an identifier:
 * whether the digit is right is {@link #checkIsRight()}.
 *
 * @param service two letters, the kind of item
 * @param serial eight digits
 * @param check the digit printed behind them
 * @param country two letters, who issued it
 */
public record S10Number(String service, String serial, int check, String country) {
    private static final Pattern FORM = Pattern.compile("([A-Z]{2})([0-9]{8})([0-9])([A-Z]{2})");
    private static final int[] WEIGHTS = {8, 6, 4, 2, 3, 5, 9, 7};

    public S10Number {
        if (!FORM.matcher(service + serial + check + country).matches()) {
            throw new IllegalArgumentException("not two letters, nine digits and two letters");
        }
    }

    /** Empty where the text, its blanks and dashes left out, is not two letters, nine digits and two letters. */
    public static Optional<S10Number> parse(String text) {
        Matcher parts = FORM.matcher(text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
        return parts.matches()
                ? Optional.of(
                        new S10Number(parts.group(1), parts.group(2), Integer.parseInt(parts.group(3)), parts.group(4)))
                : Optional.empty();
    }

    /**
     * The digit that belongs to eight digits: 11 less the weighted sum modulo 11, with 0 for 10 and 5 for 11.
     *
     * @throws IllegalArgumentException for anything but eight digits
     */
    public static int checkDigit(String serial) {
        if (!serial.matches("[0-9]{8}")) {
            throw new IllegalArgumentException("not eight digits");
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (serial.charAt(i) - '0');
        }
        int digit = 11 - sum % 11;
        return digit == 10 ? 0 : digit == 11 ? 5 : digit;
    }

    public boolean checkIsRight() {
        return checkDigit(serial) == check;
    }

    /** The nine digits, as they are printed where the letters are not. */
    public String digits() {
        return serial + check;
    }

    /** As a barcode holds it. */
    @Override
    public String toString() {
        return service + digits() + country;
    }
}
