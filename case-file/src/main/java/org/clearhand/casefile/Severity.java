package org.clearhand.casefile;

/** How much a finding weighs, lightest first. */
public enum Severity {
    INFO,
    /** Published with the result; does not hold the item. */
    WARNING,
    /** A person has to look. */
    VERIFY,
    /** The item is refused. */
    REJECT
}
