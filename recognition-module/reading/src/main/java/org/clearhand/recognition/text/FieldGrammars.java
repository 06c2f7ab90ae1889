package org.clearhand.recognition.text;

/** The grammars of the fields written in figures. */
public final class FieldGrammars {
    /**
     * An amount in figures: marks before it, the digits bare or in Western or Indian groups (a hasty comma looks like a point),
     * perhaps hundredths, and the marks people close it with. A point is never dropped: it is either a separator in complete
     * groups or stands before two digits.
     */
    private static final String DIGITS =
            "(?:0|[1-9]\\d{0,9}|[1-9]\\d{0,2}(?:[,.]\\d{3}){1,3}|[1-9]\\d{0,2}(?:[,.]\\d{2}){0,3}[,.]\\d{3})";

    private static final String TAIL = "(?:/?-{0,2}|/=|=|-?/-?|\\.-|\\.|[*#]{1,3})";

    public static final PatternGrammar AMOUNT =
            new PatternGrammar("[R$*#=]{0,3}[.]?" + DIGITS + "(?:\\.\\d{2})?" + TAIL);

    /** A date on a line: day, month and year with marks between them. */
    static final PatternGrammar DATE = new PatternGrammar("\\d{1,4}[-/.,]\\d{1,2}[-/.,]\\d{1,4}|\\d{8}");

    private FieldGrammars() {}

    /** So many digits and nothing else. */
    public static PatternGrammar digits(int shortest, int longest) {
        return new PatternGrammar("\\d{" + shortest + "," + longest + "}");
    }
}
