package org.clearhand.recognition.text;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The grammars of the fields written in figures. */
public final class FieldGrammars {
    /**
     * An amount in figures: marks before it, the digits bare or in Western or Indian groups (a hasty comma looks like a point),
     * perhaps hundredths, and the marks people close it with. A point is never dropped: it is either a separator in complete
     * groups or stands before two digits.
     */
    private static final String DIGITS =
            "(?:0|[1-9]\\d{0,9}|[1-9]\\d{0,2}(?:[,.]\\d{3}){1,3}|[1-9]\\d{0,2}(?:[,.]\\d{2}){0,3}[,.]\\d{3})";

    /** Where nobody closes an amount with a solidus: a last 1 that leans is none. */
    private static final String TAIL = "(?:-{0,2}|=|\\.-|\\.|[*#]{1,3})";
    /** In India {@code /-} stands for "and no paise". */
    private static final String ANY_TAIL = "(?:/?-{0,2}|/=|=|-?/-?|\\.-|\\.|[*#]{1,3})";

    private static final String MARKED_DIGITS = "[R$*#=]{0,3}[.]?" + DIGITS + "(?:\\.\\d{2})?";

    public static final GrammarAutomaton AMOUNT = GrammarAutomaton.ofPattern(MARKED_DIGITS + ANY_TAIL);

    /** The same without a solidus at the end. */
    public static final GrammarAutomaton WESTERN_AMOUNT = GrammarAutomaton.ofPattern(MARKED_DIGITS + TAIL);

    /** With a comma before the hundredths; points part the groups. */
    public static final GrammarAutomaton CONTINENTAL_AMOUNT = GrammarAutomaton.ofPattern(
            "[R$*#=]{0,3}(?:0|[1-9]\\d{0,9}|[1-9]\\d{0,2}\\.\\d{3}|[1-9]\\d{0,2}(?:[,.]\\d{3}){2,3})(?:,\\d{2})?" + TAIL
                    + "|[R$*#=]{0,3}(?:0|[1-9]\\d{0,9})\\.\\d{2}" + TAIL);

    private static final String DAY_OR_MONTH = "\\d{1,2}";
    private static final String MARK = "[-/.,]";
    /** A date on a line: day, month and year with marks between them, or eight digits. */
    private static final GrammarAutomaton YEAR_LAST = GrammarAutomaton.ofPattern(
            DAY_OR_MONTH + MARK + DAY_OR_MONTH + MARK + "(?:(?:19|20)\\d{2}|\\d{2})|\\d{4}(?:19|20)\\d{2}");

    private static final GrammarAutomaton YEAR_FIRST = GrammarAutomaton.ofPattern(
            "(?:19|20)\\d{2}" + MARK + DAY_OR_MONTH + MARK + DAY_OR_MONTH + "|(?:19|20)\\d{6}");

    private static final Map<String, GrammarAutomaton> POSTCODES = Map.of(
            "US", GrammarAutomaton.ofPattern("\\d{5}(?:-?\\d{4})?"),
            "IN", GrammarAutomaton.ofPattern("[1-9]\\d{5}"),
            "FR", GrammarAutomaton.ofPattern("(?:0[1-9]|[1-8]\\d|9[0-578])\\d{3}"));

    private static final Map<String, GrammarAutomaton> DIGIT_STRINGS = new ConcurrentHashMap<>();

    private FieldGrammars() {}

    /** @param grouping as in the option {@code grouping}; any other takes what people write anywhere */
    static GrammarAutomaton amount(String grouping) {
        return switch (grouping) {
            case "CONTINENTAL" -> CONTINENTAL_AMOUNT;
            case "WESTERN" -> WESTERN_AMOUNT;
            default -> AMOUNT;
        };
    }

    /** @param order as in the option {@code order} */
    static GrammarAutomaton date(String order) {
        return order.startsWith("Y") ? YEAR_FIRST : YEAR_LAST;
    }

    /** The postcodes of a country; empty for one whose codes are not digits alone. */
    static Optional<GrammarAutomaton> postcode(String country) {
        return Optional.ofNullable(POSTCODES.get(country));
    }

    /** So many digits and nothing else. */
    public static GrammarAutomaton digits(int shortest, int longest) {
        return DIGIT_STRINGS.computeIfAbsent("\\d{" + shortest + "," + longest + "}", GrammarAutomaton::ofPattern);
    }
}
