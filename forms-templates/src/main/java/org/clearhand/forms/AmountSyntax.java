package org.clearhand.forms;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Amounts in figures, as people write them: {@code 55,60,000/-}, {@code $1,234.56}, {@code **1,234 56/100}. A decimal point is never
 * lost and never invented: groups must be complete, and {@code 12,34}, {@code 1.234} or {@code 1.234,5} have no value.
 */
final class AmountSyntax implements FieldSyntax {
    private static final Pattern WHOLE = Pattern.compile("(0|[1-9][0-9]{0,11})");
    private static final Pattern WESTERN = Pattern.compile("[1-9][0-9]{0,2}(?:,[0-9]{3}){1,3}");
    private static final Pattern INDIAN = Pattern.compile("[1-9][0-9]?(?:,[0-9]{2}){0,4},[0-9]{3}");
    private static final Pattern DECIMALS = Pattern.compile("(.+?)\\s*\\.\\s*([0-9]{2})");
    private static final Pattern HUNDREDTHS = Pattern.compile("(.+?)(?:\\s+|\\.)?([0-9]{2}|xx|XX|no|NO)\\s*/\\s*100");

    private final boolean indian;

    private AmountSyntax(boolean indian) {
        this.indian = indian;
    }

    static FieldSyntax of(Map<String, String> options) {
        String grouping = options.getOrDefault(FieldOption.GROUPING.key(), "WESTERN");
        return "CONTINENTAL".equals(grouping)
                ? new ContinentalAmountSyntax()
                : new AmountSyntax("INDIAN".equals(grouping));
    }

    @Override
    public Optional<String> normalise(String asWritten) {
        String body = AmountMarks.without(asWritten);
        Matcher hundredths = HUNDREDTHS.matcher(body);
        if (hundredths.matches()) {
            String minor = Character.isDigit(hundredths.group(2).charAt(0)) ? hundredths.group(2) : "00";
            return value(hundredths.group(1), minor);
        }
        Matcher decimals = DECIMALS.matcher(body);
        return decimals.matches() ? value(decimals.group(1), decimals.group(2)) : value(body, "00");
    }

    private static Optional<String> value(String whole, String minor) {
        String text = whole.replaceAll("\\s*,\\s*", ",");
        if (text.indexOf('.') >= 0) {
            text = pointsAsCommas(text);
        }
        boolean grouped =
                WESTERN.matcher(text).matches() || INDIAN.matcher(text).matches();
        if (!grouped && !WHOLE.matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.of(text.replace(",", "") + "." + minor);
    }

    /** A hasty comma looks like a point. Where two or more separators stand, and the groups are complete, it can be nothing else. */
    private static String pointsAsCommas(String text) {
        long separators = text.chars().filter(c -> c == '.' || c == ',').count();
        return separators >= 2 ? text.replace('.', ',') : text;
    }

    @Override
    public String format(String value) {
        long minorUnits = Money.minorUnits(value);
        String digits = Long.toString(minorUnits / 100);
        StringBuilder grouped = new StringBuilder(digits);
        int step = 3;
        for (int at = digits.length() - 3; at > 0; at -= step) {
            grouped.insert(at, ',');
            step = indian ? 2 : 3;
        }
        String minor = value.substring(value.length() - 2);
        return indian && minor.equals("00") ? grouped + "/-" : grouped + "." + minor;
    }
}
