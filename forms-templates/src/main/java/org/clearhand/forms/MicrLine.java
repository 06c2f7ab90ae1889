package org.clearhand.forms;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The code line of a cheque with its named parts. The symbols of E-13B are written A transit, B amount, C on-us, D dash, those of
 * CMC-7 F internal (SI), G amount (SII), H terminator (SIII), J (SIV, without use) and I routing (SV).
 *
 * <p>The line has the structure of its layout; whether the routing number exists or its check digit is right is another question, see
 * {@link #routingIsValid()}.
 *
 * @param text the whole line, one space between its parts
 * @param routing routing number (US) or city-bank-branch code (India), nine digits; sort code (UK), six; interbank
 *     zone (France), twelve
 * @param account the account's digits on the line, with D for a dash; an Indian line holds six of them or none
 * @param serial number of the cheque
 * @param tranCode transaction code, two digits (India, UK)
 * @param amount in minor units, ten digits, encoded by a bank; France: up to twelve
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
        IN_CTS2010,
        /** Serial, sort code with a dash after its first two digits, account, perhaps a transaction code. */
        GB,
        /** CMC-7: serial, interbank zone, internal zone. */
        FR;

        /**
         * What a line may be taken for where no layout is named. A British one has neither a check digit nor symbols of its own: a misread line
         * of another country would pass for it.
         */
        public static final List<Layout> UNNAMED = List.of(US, IN_CTS2010, FR);

        /** How many digits name a bank, see {@link MicrLine#bank()}; empty where the line has none that do. */
        public OptionalInt bankDigits() {
            return switch (this) {
                case US -> OptionalInt.of(9);
                case IN_CTS2010 -> OptionalInt.of(3);
                case GB, FR -> OptionalInt.empty();
            };
        }

        /** A regular expression of every line of this layout, at most one space between two parts. */
        public String regularExpression() {
            return pattern().pattern();
        }

        private Pattern pattern() {
            return switch (this) {
                case US -> AMERICAN;
                case IN_CTS2010 -> INDIAN;
                case GB -> BRITISH;
                case FR -> FRENCH;
            };
        }
    }

    private static final Pattern INDIAN =
            Pattern.compile("C ?([0-9]{6}) ?C ?([0-9]{9}) ?A(?: ?([0-9]{6}) ?C)? ?([0-9]{2})");
    private static final Pattern AMERICAN = Pattern.compile("(?:C ?([0-9D ]+?) ?C ?)?A ?([0-9]{9}) ?A"
            + "(?: ?([0-9D][0-9D ]*?) ?C(?: ?([0-9]{1,8}))?)?(?: ?B ?([0-9]{10}) ?B)?");
    private static final Pattern FRENCH =
            Pattern.compile("H ?([0-9]{7}) ?H ?([0-9]{12}) ?I ?([0-9]{12}) ?F(?: ?([0-9]{1,12}) ?G)?");
    private static final Pattern BRITISH =
            Pattern.compile("C ?([0-9]{6}) ?C ?([0-9]{2}) ?D ?([0-9]{4}) ?A ?([0-9]{8}) ?C(?: ?([0-9]{2}))?");
    private static final Pattern SERIAL_FIRST = Pattern.compile("([0-9]{3,6}) ([0-9D]{6,})");

    /** Reads a line of a layout, however its parts are spaced; empty where the line has another structure. */
    public static Optional<MicrLine> parse(String line, Layout layout) {
        String spaced = line.trim().replaceAll("\\s+", " ");
        Matcher matcher = layout.pattern().matcher(spaced);
        return switch (layout) {
            case IN_CTS2010 -> indian(matcher);
            case GB -> british(matcher);
            case US -> american(matcher);
            case FR -> french(matcher);
        };
    }

    /**
     * Digits that may be a bank's: the US check digit, or the structure of an Indian code. A French line has no check of its own (its
     * key is printed elsewhere on the cheque), a British one none without the banks' tables, so only zeros cannot be.
     */
    public boolean routingIsValid() {
        return switch (layout) {
            case US -> RoutingNumber.isValid(routing);
            case IN_CTS2010 -> IndianSortCode.isValid(routing);
            case GB, FR -> !routing.matches("0+");
        };
    }

    /**
     * The digits that name the bank: India the second three of the sort code, as the Reserve Bank numbers banks; US the routing number,
     * of which a bank may have several. Empty for other layouts and where the digits can be no bank's.
     */
    public Optional<String> bank() {
        if (!routingIsValid()) {
            return Optional.empty();
        }
        return switch (layout) {
            case US -> Optional.of(routing);
            case IN_CTS2010 -> IndianSortCode.parse(routing).map(IndianSortCode::bank);
            case GB, FR -> Optional.empty();
        };
    }

    private static Optional<MicrLine> indian(Matcher line) {
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
    private static Optional<MicrLine> american(Matcher line) {
        if (!line.matches()) {
            return Optional.empty();
        }
        Optional<String> auxiliary = part(line.group(1));
        Optional<String> after = part(line.group(4));
        Optional<String> amount = part(line.group(5));
        Optional<String> before = Optional.empty();
        Optional<String> account = part(line.group(3));
        Matcher serialFirst = SERIAL_FIRST.matcher(Objects.requireNonNullElse(line.group(3), ""));
        if (auxiliary.isEmpty() && after.isEmpty() && serialFirst.matches()) {
            before = part(serialFirst.group(1));
            account = part(serialFirst.group(2));
        }
        String text = auxiliary.map(digits -> "C" + digits + "C ").orElse("")
                + "A" + line.group(2) + "A"
                + before.map(digits -> " " + digits).orElse("")
                + account.map(digits -> " " + digits + "C").orElse("")
                + after.map(digits -> " " + digits).orElse("")
                + amount.map(digits -> " B" + digits + "B").orElse("");
        Optional<String> serial = auxiliary.isPresent() ? auxiliary : after.isPresent() ? after : before;
        return Optional.of(new MicrLine(Layout.US, text, line.group(2), account, serial, Optional.empty(), amount));
    }

    private static Optional<MicrLine> british(Matcher line) {
        if (!line.matches()) {
            return Optional.empty();
        }
        Optional<String> tranCode = part(line.group(5));
        String text = "C" + line.group(1) + "C " + line.group(2) + "D" + line.group(3) + "A " + line.group(4) + "C"
                + tranCode.map(code -> " " + code).orElse("");
        return Optional.of(new MicrLine(
                Layout.GB,
                text,
                line.group(2) + line.group(3),
                part(line.group(4)),
                part(line.group(1)),
                tranCode,
                Optional.empty()));
    }

    private static Optional<MicrLine> french(Matcher line) {
        if (!line.matches()) {
            return Optional.empty();
        }
        Optional<String> amount = part(line.group(4));
        String text = "H" + line.group(1) + "H " + line.group(2) + "I " + line.group(3) + "F"
                + amount.map(digits -> " " + digits + "G").orElse("");
        return Optional.of(new MicrLine(
                Layout.FR,
                text,
                line.group(2),
                Optional.of(line.group(3)),
                Optional.of(line.group(1)),
                Optional.empty(),
                amount));
    }

    private static Optional<String> part(@Nullable String group) {
        return Optional.ofNullable(group).map(digits -> digits.replace(" ", ""));
    }
}
