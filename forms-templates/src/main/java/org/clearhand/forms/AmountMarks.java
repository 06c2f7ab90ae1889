package org.clearhand.forms;

import java.util.regex.Pattern;

/** What people write around the figures of an amount so that nobody adds any: stars, dashes, the currency. */
final class AmountMarks {
    private static final Pattern HEAD = Pattern.compile("^(?:[*#=\\s]|R(?:s\\.?)?|₹|£|\\$|€|INR|USD|GBP|EUR)+");
    private static final Pattern TAIL = Pattern.compile("(?:[*#=\\s-]|€|EUR|/(?![0-9])|\\.(?![0-9]))+$");

    private AmountMarks() {}

    /** The amount without them. */
    static String without(String asWritten) {
        return TAIL.matcher(HEAD.matcher(asWritten.strip()).replaceFirst("")).replaceFirst("");
    }
}
