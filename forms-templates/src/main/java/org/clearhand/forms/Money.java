package org.clearhand.forms;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount of money. All currencies here have two decimals.
 *
 * @param minorUnits cents or paise, 0 or more
 * @param currency ISO 4217, for example {@code INR}
 */
public record Money(long minorUnits, String currency) {
    private static final Pattern DECIMAL = Pattern.compile("(0|[1-9][0-9]{0,14})\\.([0-9]{2})");

    public Money {
        if (minorUnits < 0 || !currency.matches("[A-Z]{3}")) {
            throw new IllegalArgumentException("money is 0 or more minor units of an ISO 4217 currency");
        }
    }

    /** Reads the form {@link #toDecimal()} writes; empty for everything else. */
    public static Optional<Money> parse(String decimal, String currency) {
        Matcher matcher = DECIMAL.matcher(decimal);
        return matcher.matches()
                ? Optional.of(new Money(Long.parseLong(matcher.group(1) + matcher.group(2)), currency))
                : Optional.empty();
    }

    /** Major units, a point and two digits of minor units, without grouping: {@code 1234.56}. */
    public String toDecimal() {
        return decimal(minorUnits);
    }

    static String decimal(long minorUnits) {
        long minor = minorUnits % 100;
        return minorUnits / 100 + (minor < 10 ? ".0" : ".") + minor;
    }

    /** @throws IllegalArgumentException where the text is not a decimal as {@link #toDecimal()} writes it */
    static long minorUnits(String decimal) {
        Matcher matcher = DECIMAL.matcher(decimal);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not an amount like 1234.56");
        }
        return Long.parseLong(matcher.group(1) + matcher.group(2));
    }

    @Override
    public String toString() {
        return toDecimal() + " " + currency;
    }
}
