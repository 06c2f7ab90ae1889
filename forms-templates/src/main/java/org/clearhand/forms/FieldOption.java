package org.clearhand.forms;

import java.util.Arrays;
import java.util.Optional;

/** The settings a field of a template may carry, each with the values it takes. */
public enum FieldOption {
    /** Order of day, month and year in a date: one of {@code DDMMYYYY}, {@code MMDDYYYY}, {@code YYYYMMDD}. */
    ORDER("order", "DDMMYYYY|MMDDYYYY|YYYYMMDD"),
    /**
     * How figures are grouped: {@code WESTERN} 1,234,567.89, {@code INDIAN} 12,34,567.89, which are both read where either is named, or
     * {@code CONTINENTAL} 1.234.567,89.
     */
    GROUPING("grouping", "WESTERN|INDIAN|CONTINENTAL"),
    /** Words of the legal amount: {@code US}, {@code IN} or {@code GB}. */
    VOCABULARY("vocabulary", "US|IN|GB|FR"),
    /** Layout of the MICR line: {@code US}, {@code IN_CTS2010}, {@code GB} or {@code FR}. */
    LAYOUT("layout", "US|IN_CTS2010|GB|FR"),
    /** Magnetic ink font of the MICR line: {@code E13B}, also where nothing is said, or {@code CMC7}. */
    FONT("font", "E13B|CMC7"),
    /** Number of lines the writing may take. */
    LINES("lines", "[1-9]"),
    /** Where a box keeps a printed label of its own: {@code LEFT}, in a compartment divided by a printed line. */
    LABEL("label", "LEFT"),
    /** Name of the anchor of a second line to write on. */
    SECOND_ANCHOR("secondAnchor", "[a-z][a-z0-9]*(-[a-z0-9]+)*"),
    /** Country whose postcodes are meant: {@code US}, {@code GB}, {@code IN} or {@code FR}. */
    COUNTRY("country", "US|GB|IN|FR"),
    /** First two-digit year that lies in the last century: with 30, {@code 29} is 2029 and {@code 30} is 1930. */
    PIVOT("pivot", "[0-9]{1,2}"),
    /** Whether the month of a date on a line may be a word. */
    MONTH_NAMES("monthNames", "true|false"),
    /** Steps of the preparation that are taken besides the usual ones, with commas between them. */
    STEPS("steps", Names.STEP_LIST),
    /** Usual steps of the preparation that are left out. */
    WITHOUT_STEPS("withoutSteps", Names.STEP_LIST),
    /** How the value comes onto the form: by {@code HAND}, also where nothing is said, or in {@code PRINT}. */
    WRITTEN("written", "HAND|PRINT"),
    /** Names of the fields whose values add up to this one, with commas between them; an empty one counts nothing. */
    SUM_OF("sumOf", Names.FIELD_LIST),
    /** Name of the field that says the same: a number printed under its bar code. */
    SAME_AS("sameAs", Names.FIELD),
    /** The part of the form's code line that says the same number: {@code ACCOUNT}, {@code SERIAL} or {@code ROUTING}. */
    CODE_LINE("codeLine", "ACCOUNT|SERIAL|ROUTING"),
    /** Name of the group of tick boxes of which one is ticked. */
    CHOICE("choice", Names.FIELD),
    /** Name of the tick box without which this field stays empty. */
    ONLY_IF("onlyIf", Names.FIELD),
    /** Fewest characters of a value. */
    SHORTEST("shortest", "[1-9][0-9]?"),
    /** Most characters of a value. */
    LONGEST("longest", "[1-9][0-9]?"),
    /** The only kind of barcode to look for: {@code CODE_128}, {@code QR_CODE} or {@code DATA_MATRIX}. */
    SYMBOLOGY("symbology", "CODE_128|QR_CODE|DATA_MATRIX"),
    /**
     * What becomes of a text the reader is not sure of: {@code ASK} a person, also where nothing is said, or {@code LEAVE_OUT}, so that
     * nobody is asked and the result has no value for it.
     */
    DOUBTFUL("doubtful", "ASK|LEAVE_OUT"),
    /** Name of a file beside the template that lists the values a text usually has, one a line. */
    LEXICON("lexicon", "[A-Za-z0-9][A-Za-z0-9._-]*[.]txt"),
    /**
     * Name of the field that tells which values of the list are meant: the postcode of a city. Each line of the list is then a value of
     * that field, a tab, and a value of this one.
     */
    LISTED_BY("listedBy", Names.FIELD),
    /**
     * The language of running text, {@code fr}: sentences, remarks, descriptions. Where nothing is said, names, addresses
     * and short texts are expected.
     */
    LANGUAGE("language", "fr"),
    /** Labels printed where a text is written, with {@code |} between them, as {@code NAME|FULL NAME}; they are no part of the text. */
    PRINTED("printed", "[^|]{2,40}([|][^|]{2,40}){0,9}"),
    /**
     * What a code looks like, as a regular expression: capitals, digits, {@code \\d}, the marks {@code - / .}, classes with ranges,
     * groups, alternatives and quantifiers. {@code [A-Z]{4}0[A-Z0-9]{6}} is the code of a bank's branch in India. Of a bar code it also
     * says that the form bears no other: a page with another one in its place is another form.
     */
    PATTERN("pattern", ".{1,200}"),
    /** The numbering the text follows: {@code S10}, the item identifier of the Universal Postal Union. */
    NUMBERING("numbering", "S10");

    private final String key;
    private final String pattern;

    FieldOption(String key, String pattern) {
        this.key = key;
        this.pattern = pattern;
    }

    /** Names that stand in patterns: steps of the preparation a template may switch, and fields. */
    private static final class Names {
        private static final String FIELD = "[a-z][A-Za-z0-9]*";
        private static final String FIELD_LIST = FIELD + "(?:, ?" + FIELD + ")*";
        private static final String STEP =
                "(?:COLOUR|DROP_OUT|BOX_REMOVAL|LINE_REMOVAL|TRIM|NOISE_REDUCTION|CONTRAST|BINARIZATION|SLANT|BASELINE)";
        private static final String STEP_LIST = STEP + "(?:, ?" + STEP + ")*";
    }

    /** The name in a template file. */
    public String key() {
        return key;
    }

    /** A regular expression of the values allowed. */
    public String pattern() {
        return pattern;
    }

    public static Optional<FieldOption> ofKey(String key) {
        return Arrays.stream(values()).filter(option -> option.key.equals(key)).findFirst();
    }
}
