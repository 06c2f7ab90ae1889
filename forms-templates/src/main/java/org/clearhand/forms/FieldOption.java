package org.clearhand.forms;

import java.util.Arrays;
import java.util.Optional;

/** The settings a field of a template may carry, each with the values it takes. */
public enum FieldOption {
    /** Order of day, month and year in a date: one of {@code DDMMYYYY}, {@code MMDDYYYY}, {@code YYYYMMDD}. */
    ORDER("order", "DDMMYYYY|MMDDYYYY|YYYYMMDD"),
    /** How figures are grouped: {@code WESTERN} 1,234,567 or {@code INDIAN} 12,34,567. */
    GROUPING("grouping", "WESTERN|INDIAN"),
    /** Words of the legal amount: {@code US} or {@code IN}. */
    VOCABULARY("vocabulary", "US|IN"),
    /** Layout of the MICR line: {@code US} or {@code IN_CTS2010}. */
    LAYOUT("layout", "US|IN_CTS2010"),
    /** Number of lines the writing may take. */
    LINES("lines", "[1-9]"),
    /** Where a box keeps a printed label of its own: {@code LEFT}, in a compartment divided by a printed line. */
    LABEL("label", "LEFT"),
    /** Name of the anchor of a second line to write on. */
    SECOND_ANCHOR("secondAnchor", "[a-z][a-z0-9]*(-[a-z0-9]+)*"),
    /** Fewest characters of a value. */
    SHORTEST("shortest", "[1-9][0-9]?"),
    /** Most characters of a value. */
    LONGEST("longest", "[1-9][0-9]?");

    private final String key;
    private final String pattern;

    FieldOption(String key, String pattern) {
        this.key = key;
        this.pattern = pattern;
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
