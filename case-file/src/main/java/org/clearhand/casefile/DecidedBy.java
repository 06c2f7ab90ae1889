package org.clearhand.casefile;

/** Whether a person was needed. */
public enum DecidedBy {
    MACHINE,
    PERSON
}
