package org.clearhand.forms;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Amounts in figures as most of Europe and Latin America writes them: {@code 1.234,56}, {@code 1 234,56}, {@code 25.441.-}. Points,
 * spaces and apostrophes part the groups, a comma stands before the hundredths; two digits behind a lone point are hundredths too.
 * Groups must be complete, and {@code 1,234}, {@code 12.3456} or {@code 1.234,5} have no value.
 */
final class ContinentalAmountSyntax implements FieldSyntax {
    private static final Pattern WHOLE = Pattern.compile("0|[1-9][0-9]{0,11}");
    private static final Pattern GROUPED = Pattern.compile("[1-9][0-9]{0,2}(?:(?:\\s*[.']\\s*|\\s)[0-9]{3}){1,3}");
    private static final Pattern HASTY_GROUPS = Pattern.compile("[1-9][0-9]{0,2}(?:\\s*[.,]\\s*[0-9]{3}){2,3}");
    private static final Pattern HUNDREDTHS = Pattern.compile("(.+?)\\s*([,.])\\s*([0-9]{2})");

    @Override
    public Optional<String> normalise(String asWritten) {
        String body = AmountMarks.without(asWritten);
        Matcher hundredths = HUNDREDTHS.matcher(body);
        if (!hundredths.matches()) {
            return whole(body).map(units -> units + ".00");
        }
        String before = hundredths.group(1);
        boolean bare = WHOLE.matcher(before).matches();
        // A point before two digits is one before hundredths, but not behind points that part groups.
        return hundredths.group(2).equals(",") || bare
                ? whole(before).map(units -> units + "." + hundredths.group(3))
                : Optional.empty();
    }

    /** The whole units; a hasty point looks like a comma, and where two or more part complete groups they can be nothing else. */
    private static Optional<String> whole(String text) {
        boolean known = WHOLE.matcher(text).matches()
                || GROUPED.matcher(text).matches()
                || HASTY_GROUPS.matcher(text).matches();
        return known ? Optional.of(text.replaceAll("[^0-9]", "")) : Optional.empty();
    }

    @Override
    public String format(String value) {
        StringBuilder grouped = new StringBuilder(Long.toString(Money.minorUnits(value) / 100));
        for (int at = grouped.length() - 3; at > 0; at -= 3) {
            grouped.insert(at, ' ');
        }
        return grouped + "," + value.substring(value.length() - 2);
    }
}
