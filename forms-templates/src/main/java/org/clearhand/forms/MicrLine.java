package org.clearhand.forms;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The code line of a cheque with its named parts. Symbols are written A transit, B amount, C on-us, D dash, as MICR fonts do.
 *
 * <p>The line has the structure of its layout; whether the routing number exists or its check digit is right is another question, see
 * {@link #routingIsValid()}.
 *
 * @param text the whole line, one space between its parts
 * @param routing routing number (US) or city-bank-branch code (India), nine digits
 * @param account the account's digits on the line, with D for a dash; an Indian line holds six of them or none
 * @param serial number of the cheque
 * @param tranCode transaction code, two digits (India)
 * @param amount in minor units, ten digits, encoded by a bank
 */
public record MicrLine(
        Layout layout,
        String text,
        String routing,
        Optional<String> account,
        Optional<String> serial,
        Optional<String> tranCode,
        Optional<String> amount) {

    /** How a country arranges the line. */
    public enum Layout {
        US,
        IN_CTS2010
    }

    private static final Pattern INDIA =
            Pattern.compile("C ?([0-9]{6}) ?C ?([0-9]{9}) ?A(?: ?([0-9]{6}) ?C)? ?([0-9]{2})");
    private static final Pattern US = Pattern.compile("(?:C ?([0-9D ]+?) ?C ?)?A ?([0-9]{9}) ?A"
            + "(?: ?([0-9]{1,6}) (?=[0-9D]))?(?: ?([0-9D][0-9D ]*?) ?C)?(?: ?([0-9]{1,8}))?(?: ?B ?([0-9]{10}) ?B)?");

    /** Reads a line of a layout, however its parts are spaced; empty where the line has another structure. */
    public static Optional<MicrLine> parse(String line, Layout layout) {
        String spaced = line.trim().replaceAll("\\s+", " ");
        return switch (layout) {
            case IN_CTS2010 -> india(INDIA.matcher(spaced));
            case US -> us(US.matcher(spaced));
        };
    }

    /** Nine digits that may be a bank's: the US check digit, or the structure of an Indian code. */
    public boolean routingIsValid() {
        return switch (layout) {
            case US -> RoutingNumber.isValid(routing);
            case IN_CTS2010 -> IndianSortCode.isValid(routing);
        };
    }

    private static Optional<MicrLine> india(Matcher line) {
        if (!line.matches()) {
            return Optional.empty();
        }
        Optional<String> account = Optional.ofNullable(line.group(3));
        String text = "C" + line.group(1) + "C " + line.group(2) + "A "
                + account.map(digits -> digits + "C ").orElse("") + line.group(4);
        return Optional.of(new MicrLine(
                Layout.IN_CTS2010,
                text,
                line.group(2),
                account,
                Optional.of(line.group(1)),
                Optional.of(line.group(4)),
                Optional.empty()));
    }

    /** The serial stands in the auxiliary field of business cheques, or before or after the account. */
    private static Optional<MicrLine> us(Matcher line) {
        if (!line.matches() || (line.group(3) != null && line.group(4) == null)) {
            return Optional.empty();
        }
        Optional<String> auxiliary = compact(line.group(1));
        Optional<String> before = compact(line.group(3));
        Optional<String> account = compact(line.group(4));
        Optional<String> after = compact(line.group(5));
        if (account.isEmpty() && after.isPresent()) {
            return Optional.empty();
        }
        Optional<String> amount = compact(line.group(6));
        String text = auxiliary.map(part -> "C" + part + "C ").orElse("")
                + "A" + line.group(2) + "A"
                + before.map(part -> " " + part).orElse("")
                + account.map(part -> " " + part + "C").orElse("")
                + after.map(part -> " " + part).orElse("")
                + amount.map(part -> " B" + part + "B").orElse("");
        return Optional.of(new MicrLine(
                Layout.US,
                text,
                line.group(2),
                account,
                auxiliary.or(() -> after).or(() -> before),
                Optional.empty(),
                amount));
    }

    private static Optional<String> compact(@org.jspecify.annotations.Nullable String part) {
        return Optional.ofNullable(part).map(digits -> digits.replace(" ", ""));
    }
}
